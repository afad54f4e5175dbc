import { processingSv } from '../sv/processing.sv.ts';

export const processingEn = processingSv;
