import { inLanguage } from '#shared/kit/language.ts';
import { whereEn } from './en/where.en.ts';
import { whereSv } from './sv/where.sv.ts';

export const whereWords = inLanguage(whereSv, whereEn);
