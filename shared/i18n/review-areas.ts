import { inLanguage } from '#shared/kit/language.ts';
import { areasEn } from './en/review-areas.en.ts';
import { areasSv } from './sv/review-areas.sv.ts';

export const areasWords = inLanguage(areasSv, areasEn);
