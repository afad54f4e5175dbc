import { appendixSv } from '../sv/review-appendix.sv.ts';

export const appendixEn = appendixSv;
