import { inLanguage } from '#shared/kit/language.ts';
import { viewsEn } from './en/views.en.ts';
import { viewsSv } from './sv/views.sv.ts';

export const viewsWords = inLanguage(viewsSv, viewsEn);
