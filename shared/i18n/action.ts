import { inLanguage } from '#shared/kit/language.ts';
import { actionEn } from './en/action.en.ts';
import { actionSv } from './sv/action.sv.ts';

export const actionWords = inLanguage(actionSv, actionEn);
