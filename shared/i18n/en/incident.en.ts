import { incidentSv } from '../sv/incident.sv.ts';

export const incidentEn = incidentSv;
