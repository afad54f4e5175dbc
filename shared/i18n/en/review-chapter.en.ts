import { reviewChapterSv } from '../sv/review-chapter.sv.ts';

export const reviewChapterEn = reviewChapterSv;
