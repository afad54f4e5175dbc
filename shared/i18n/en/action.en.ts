import { actionSv } from '../sv/action.sv.ts';

export const actionEn = actionSv;
