import { inLanguage } from '#shared/kit/language.ts';
import { excelEn } from './en/excel.en.ts';
import { excelSv } from './sv/excel.sv.ts';

export const excelWords = inLanguage(excelSv, excelEn);

/** The first row of the sheet that explains an exported workbook, in every language: it is never read as a list. */
export const legendHeads: readonly (readonly string[])[] = [excelSv.legendHead, excelEn.legendHead];
