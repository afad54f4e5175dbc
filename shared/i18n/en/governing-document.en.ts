import { governingDocumentSv } from '../sv/governing-document.sv.ts';

export const governingDocumentEn = governingDocumentSv;
