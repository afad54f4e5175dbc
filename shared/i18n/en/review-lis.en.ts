import { lisSv } from '../sv/review-lis.sv.ts';

export const lisEn = lisSv;
