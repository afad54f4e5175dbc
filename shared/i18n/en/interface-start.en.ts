import { startSv } from '../sv/interface-start.sv.ts';

export const startEn = startSv;
