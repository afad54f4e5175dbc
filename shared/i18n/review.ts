import { inLanguage } from '#shared/kit/language.ts';
import { reviewEn, reviewGapsEn, saveChapterEn, reviewExportEn } from './en/review.en.ts';
import { reviewSv, reviewGapsSv, saveChapterSv, reviewExportSv } from './sv/review.sv.ts';

export const reviewWords = inLanguage(reviewSv, reviewEn);
export const reviewGapsWords = inLanguage(reviewGapsSv, reviewGapsEn);
export const saveChapterWords = inLanguage(saveChapterSv, saveChapterEn);
export const reviewExportWords = inLanguage(reviewExportSv, reviewExportEn);
