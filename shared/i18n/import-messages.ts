import { inLanguage } from '#shared/kit/language.ts';
import { importMessagesEn } from './en/import-messages.en.ts';
import { importMessagesSv } from './sv/import-messages.sv.ts';

export const importMessageWords = inLanguage(importMessagesSv, importMessagesEn);
