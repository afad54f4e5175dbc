import { dpoReportSv } from '../sv/dpo-report.sv.ts';

export const dpoReportEn = dpoReportSv;
