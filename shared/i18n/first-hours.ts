import { inLanguage } from '#shared/kit/language.ts';
import { firstHoursEn } from './en/first-hours.en.ts';
import { firstHoursSv } from './sv/first-hours.sv.ts';

export const firstHoursWords = inLanguage(firstHoursSv, firstHoursEn);
