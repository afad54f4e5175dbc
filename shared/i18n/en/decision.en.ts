import { decisionSv } from '../sv/decision.sv.ts';

export const decisionEn = decisionSv;
