import { settingsSv } from '../sv/interface-settings.sv.ts';

export const settingsEn = settingsSv;
