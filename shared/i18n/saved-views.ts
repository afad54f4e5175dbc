import { inLanguage } from '#shared/kit/language.ts';
import { viewsEn } from './en/saved-views.en.ts';
import { viewsSv } from './sv/saved-views.sv.ts';

export const savedViewsWords = inLanguage(viewsSv, viewsEn);
