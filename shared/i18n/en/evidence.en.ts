import { evidenceSv } from '../sv/evidence.sv.ts';

export const evidenceEn = evidenceSv;
