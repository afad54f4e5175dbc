import { inLanguage } from '#shared/kit/language.ts';
import { reviewHistoryEn } from './en/review-history.en.ts';
import { reviewHistorySv } from './sv/review-history.sv.ts';

export const reviewHistoryWords = inLanguage(reviewHistorySv, reviewHistoryEn);
