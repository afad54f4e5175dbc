import { inLanguage } from '#shared/kit/language.ts';
import { errorsEn } from './en/errors.en.ts';
import { errorsSv } from './sv/errors.sv.ts';

export const errorWords = inLanguage(errorsSv, errorsEn);
