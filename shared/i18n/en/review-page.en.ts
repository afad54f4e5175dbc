import { reviewPageSv } from '../sv/review-page.sv.ts';

export const reviewPageEn = reviewPageSv;
