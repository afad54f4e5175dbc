import { inLanguage } from '#shared/kit/language.ts';
import { storeStateEn } from './en/store-state.en.ts';
import { storeStateSv } from './sv/store-state.sv.ts';

export const storeStateWords = inLanguage(storeStateSv, storeStateEn);
