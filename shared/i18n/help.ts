import { inLanguage } from '#shared/kit/language.ts';
import { helpEn } from './en/help.en.ts';
import { helpSv } from './sv/help.sv.ts';

export const helpWords = inLanguage(helpSv, helpEn);
