import { importSv } from '../sv/interface-import.sv.ts';

export const importEn = importSv;
