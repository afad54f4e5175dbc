import { dueSv } from '../sv/due.sv.ts';

export const dueEn = dueSv;
