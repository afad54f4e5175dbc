import { inLanguage } from '#shared/kit/language.ts';
import { dueEn } from './en/due.en.ts';
import { dueSv } from './sv/due.sv.ts';

export const dueWords = inLanguage(dueSv, dueEn);
