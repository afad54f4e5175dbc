import { objectiveSv } from '../sv/objective.sv.ts';

export const objectiveEn = objectiveSv;
