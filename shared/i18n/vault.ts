import { inLanguage } from '#shared/kit/language.ts';
import { vaultEn } from './en/vault.en.ts';
import { vaultSv } from './sv/vault.sv.ts';

export const vaultWords = inLanguage(vaultSv, vaultEn);
