import { reasonsSv } from '../sv/reasons.sv.ts';

export const reasonsEn = reasonsSv;
