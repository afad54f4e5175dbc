import { inLanguage } from '#shared/kit/language.ts';
import { unitsEn } from './en/units.en.ts';
import { unitsSv } from './sv/units.sv.ts';

export const unitsWords = inLanguage(unitsSv, unitsEn);
