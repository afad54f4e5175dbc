import { orgUnitSv } from '../sv/org-unit.sv.ts';

export const orgUnitEn = orgUnitSv;
