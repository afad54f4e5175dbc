import { inLanguage } from '#shared/kit/language.ts';
import { startEn } from './en/interface-start.en.ts';
import { startSv } from './sv/interface-start.sv.ts';

export const startWords = inLanguage(startSv, startEn);
