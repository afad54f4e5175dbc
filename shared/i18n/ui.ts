import { inLanguage } from '#shared/kit/language.ts';
import { uiEn } from './en/ui.en.ts';
import { uiSv } from './sv/ui.sv.ts';

export const uiWords = inLanguage(uiSv, uiEn);
