import { inLanguage } from '#shared/kit/language.ts';
import { reviewAdoptEn } from './en/review-adopt.en.ts';
import { reviewAdoptSv } from './sv/review-adopt.sv.ts';

export const reviewAdoptWords = inLanguage(reviewAdoptSv, reviewAdoptEn);
