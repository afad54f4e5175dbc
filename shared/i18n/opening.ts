import { inLanguage } from '#shared/kit/language.ts';
import { openingEn } from './en/opening.en.ts';
import { openingSv } from './sv/opening.sv.ts';

export const openingWords = inLanguage(openingSv, openingEn);
