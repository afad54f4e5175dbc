import { inLanguage } from '#shared/kit/language.ts';
import { shellEn } from './en/shell.en.ts';
import { shellSv } from './sv/shell.sv.ts';

export const shellWords = inLanguage(shellSv, shellEn);
