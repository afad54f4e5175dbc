import { inLanguage } from '#shared/kit/language.ts';
import { undoEn } from './en/undo.en.ts';
import { undoSv } from './sv/undo.sv.ts';

export const undoWords = inLanguage(undoSv, undoEn);
