import { inLanguage } from '#shared/kit/language.ts';
import { reviewPageEn } from './en/review-page.en.ts';
import { reviewPageSv } from './sv/review-page.sv.ts';

export const reviewPageWords = inLanguage(reviewPageSv, reviewPageEn);
