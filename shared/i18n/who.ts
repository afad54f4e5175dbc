import { inLanguage } from '#shared/kit/language.ts';
import { whoEn } from './en/who.en.ts';
import { whoSv } from './sv/who.sv.ts';

export const whoWords = inLanguage(whoSv, whoEn);
