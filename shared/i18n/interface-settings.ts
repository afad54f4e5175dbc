import { inLanguage } from '#shared/kit/language.ts';
import { settingsEn } from './en/interface-settings.en.ts';
import { settingsSv } from './sv/interface-settings.sv.ts';

export const settingsWords = inLanguage(settingsSv, settingsEn);
