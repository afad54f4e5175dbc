import { ikpControlSv } from '../sv/ikp-control.sv.ts';

export const ikpControlEn = ikpControlSv;
