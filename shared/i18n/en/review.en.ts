import { reviewSv, reviewGapsSv, saveChapterSv, reviewExportSv } from '../sv/review.sv.ts';

export const reviewEn = reviewSv;
export const reviewGapsEn = reviewGapsSv;
export const saveChapterEn = saveChapterSv;
export const reviewExportEn = reviewExportSv;
