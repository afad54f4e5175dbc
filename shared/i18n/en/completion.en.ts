import { completionSv } from '../sv/completion.sv.ts';

export const completionEn = completionSv;
