import { inLanguage } from '#shared/kit/language.ts';
import { vaultPageEn } from './en/vault-page.en.ts';
import { vaultPageSv } from './sv/vault-page.sv.ts';

export const vaultPageWords = inLanguage(vaultPageSv, vaultPageEn);
