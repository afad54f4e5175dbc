import { inLanguage } from '#shared/kit/language.ts';
import { reasonsEn } from './en/reasons.en.ts';
import { reasonsSv } from './sv/reasons.sv.ts';

export const reasonsWords = inLanguage(reasonsSv, reasonsEn);
