import { inLanguage } from '#shared/kit/language.ts';
import { documentsEn } from './en/documents.en.ts';
import { documentsSv } from './sv/documents.sv.ts';

export const documentsWords = inLanguage(documentsSv, documentsEn);
