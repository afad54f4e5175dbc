import { riskSv } from '../sv/risk.sv.ts';

export const riskEn = riskSv;
