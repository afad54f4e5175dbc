import { inLanguage } from '#shared/kit/language.ts';
import { lisEn } from './en/review-lis.en.ts';
import { lisSv } from './sv/review-lis.sv.ts';

export const lisWords = inLanguage(lisSv, lisEn);
