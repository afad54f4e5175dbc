import { managementReviewSv } from '../sv/management-review.sv.ts';

export const managementReviewEn = managementReviewSv;
