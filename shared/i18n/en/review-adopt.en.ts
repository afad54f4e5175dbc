import { reviewAdoptSv } from '../sv/review-adopt.sv.ts';

export const reviewAdoptEn = reviewAdoptSv;
