import type { Language, Translation } from '#shared/kit/language.ts';
import { paperEn } from './en/paper.en.ts';
import { paperSv } from './sv/paper.sv.ts';

export type PaperWords = Translation<typeof paperSv>;
const words: Readonly<Record<Language, PaperWords>> = { sv: paperSv, en: paperEn };

/** Words of a report in the language it is written in, which need not be the one chosen now: an adopted report keeps its own. */
export const paperWords = (language: Language): PaperWords => words[language];
/** Reports frozen before there was a choice say nothing of their language and are Swedish. */
export const writtenIn = ({ language = 'sv' }: { readonly language?: Language }): Language => language;
