import { inLanguage } from '#shared/kit/language.ts';
import { errorReportEn } from './en/error-report.en.ts';
import { errorReportSv } from './sv/error-report.sv.ts';

export const errorReportWords = inLanguage(errorReportSv, errorReportEn);
