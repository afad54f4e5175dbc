import { whoSv } from '../sv/who.sv.ts';

export const whoEn = whoSv;
