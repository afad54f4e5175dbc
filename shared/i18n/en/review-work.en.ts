import { workSv } from '../sv/review-work.sv.ts';

export const workEn = workSv;
