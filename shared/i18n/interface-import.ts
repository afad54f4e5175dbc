import { inLanguage } from '#shared/kit/language.ts';
import { importEn } from './en/interface-import.en.ts';
import { importSv } from './sv/interface-import.sv.ts';

export const importWords = inLanguage(importSv, importEn);
