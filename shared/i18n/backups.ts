import { inLanguage } from '#shared/kit/language.ts';
import { backupsEn } from './en/backups.en.ts';
import { backupsSv } from './sv/backups.sv.ts';

export const backupsWords = inLanguage(backupsSv, backupsEn);
