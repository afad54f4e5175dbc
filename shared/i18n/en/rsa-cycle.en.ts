import { rsaCycleSv } from '../sv/rsa-cycle.sv.ts';

export const rsaCycleEn = rsaCycleSv;
