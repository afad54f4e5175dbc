import { initiativeSv } from '../sv/initiative.sv.ts';

export const initiativeEn = initiativeSv;
