import { vraRowSv } from '../sv/vra-row.sv.ts';

export const vraRowEn = vraRowSv;
