import { inLanguage } from '#shared/kit/language.ts';
import { workEn } from './en/review-work.en.ts';
import { workSv } from './sv/review-work.sv.ts';

export const workWords = inLanguage(workSv, workEn);
