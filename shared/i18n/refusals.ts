import { inLanguage } from '#shared/kit/language.ts';
import { refusalsEn } from './en/refusals.en.ts';
import { refusalsSv } from './sv/refusals.sv.ts';

export const refusalWords = inLanguage(refusalsSv, refusalsEn);
