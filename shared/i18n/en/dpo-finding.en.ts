import { dpoFindingSv } from '../sv/dpo-finding.sv.ts';

export const dpoFindingEn = dpoFindingSv;
