import { helpSv } from '../sv/help.sv.ts';

export const helpEn = helpSv;
