import { documentsSv } from '../sv/documents.sv.ts';

export const documentsEn = documentsSv;
