import { inLanguage } from '#shared/kit/language.ts';
import type { FigureWords } from '#shared/kit/words.ts';
import { figuresEn } from './en/figures.en.ts';
import { figuresSv } from './sv/figures.sv.ts';

const words: Readonly<Record<string, FigureWords>> = inLanguage(figuresSv, figuresEn);

/** Label and definition of a key figure. */
export const figureWords = (key: string): FigureWords => words[key] ?? { label: key, definition: '' };
