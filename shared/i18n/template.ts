import { inLanguage } from '#shared/kit/language.ts';
import { templateEn } from './en/template.en.ts';
import { templateSv } from './sv/template.sv.ts';

export const templateWords = inLanguage(templateSv, templateEn);
