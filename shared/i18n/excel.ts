import { inLanguage } from '#shared/kit/language.ts';
import { excelEn } from './en/excel.en.ts';
import { excelSv } from './sv/excel.sv.ts';

export const excelWords = inLanguage(excelSv, excelEn);

/** The first row of a sheet that explains a workbook, exported or empty, in every language: it is never read as a list. */
export const legendHeads: readonly (readonly string[])[] = [excelSv, excelEn].flatMap(({ legendHead, emptyHead }) => [
  legendHead,
  emptyHead,
]);
