import { boardReportSv } from '../sv/board-report.sv.ts';

export const boardReportEn = boardReportSv;
