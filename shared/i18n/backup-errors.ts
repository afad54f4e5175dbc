import { inLanguage } from '#shared/kit/language.ts';
import { backupErrorsEn } from './en/backup-errors.en.ts';
import { backupErrorsSv } from './sv/backup-errors.sv.ts';

export const backupErrorWords = inLanguage(backupErrorsSv, backupErrorsEn);
