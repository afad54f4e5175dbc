import { incidentTotalsSv } from '../sv/incident-totals.sv.ts';

export const incidentTotalsEn = incidentTotalsSv;
