import { workingMethodSv } from '../sv/working-method.sv.ts';

export const workingMethodEn = workingMethodSv;
