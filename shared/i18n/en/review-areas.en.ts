import { areasSv } from '../sv/review-areas.sv.ts';

export const areasEn = areasSv;
