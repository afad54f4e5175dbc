import { procurementCaseSv } from '../sv/procurement-case.sv.ts';

export const procurementCaseEn = procurementCaseSv;
