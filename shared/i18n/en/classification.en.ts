import { classificationSv } from '../sv/classification.sv.ts';

export const classificationEn = classificationSv;
