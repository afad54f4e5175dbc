import { inLanguage } from '#shared/kit/language.ts';
import { appendixEn } from './en/review-appendix.en.ts';
import { appendixSv } from './sv/review-appendix.sv.ts';

export const appendixWords = inLanguage(appendixSv, appendixEn);
