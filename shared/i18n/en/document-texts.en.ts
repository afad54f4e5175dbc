import { documentTextsSv } from '../sv/document-texts.sv.ts';

export const documentTextsEn = documentTextsSv;
