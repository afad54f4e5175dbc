import { undoSv } from '../sv/undo.sv.ts';

export const undoEn = undoSv;
