import { figuresSv } from '../sv/figures.sv.ts';

export const figuresEn = figuresSv;
