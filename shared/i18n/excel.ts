import { inLanguage } from '#shared/kit/language.ts';
import { excelEn } from './en/excel.en.ts';
import { excelSv } from './sv/excel.sv.ts';

export const excelWords = inLanguage(excelSv, excelEn);
