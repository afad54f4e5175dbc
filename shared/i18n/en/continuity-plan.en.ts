import { continuityPlanSv } from '../sv/continuity-plan.sv.ts';

export const continuityPlanEn = continuityPlanSv;
