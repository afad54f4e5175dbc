import { excelSv } from '../sv/excel.sv.ts';

export const excelEn = excelSv;
