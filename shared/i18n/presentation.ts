import { inLanguage } from '#shared/kit/language.ts';
import { presentationEn } from './en/presentation.en.ts';
import { presentationSv } from './sv/presentation.sv.ts';

export const presentationWords = inLanguage(presentationSv, presentationEn);
