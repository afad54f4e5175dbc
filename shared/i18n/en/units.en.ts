import { unitsSv } from '../sv/units.sv.ts';

export const unitsEn = unitsSv;
