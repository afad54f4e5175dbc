import { inLanguage, LANGUAGES, type Language } from '#shared/kit/language.ts';
import type { AnyWords } from '#shared/kit/words.ts';
import { registersEn } from './en/registers.en.ts';
import { registersSv } from './sv/registers.sv.ts';

const registersWords = inLanguage(registersSv, registersEn) as unknown as Readonly<Record<string, AnyWords>>;

/** What a register and its fields are called. */
export const wordsOf = (register: string): AnyWords => registersWords[register] ?? missing(register);
function missing(register: string): never {
  throw new Error(`No words for ${register}`);
}

const spoken: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = { sv: registersSv, en: registersEn };
/** The words of a register in every language: a list is understood in each, whichever is chosen. None of a register declared at run time. */
export const allWordsOf = (register: string): readonly AnyWords[] =>
  LANGUAGES.flatMap((language) => (spoken[language][register] as AnyWords | undefined) ?? []);
