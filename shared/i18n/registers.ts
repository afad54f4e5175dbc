import { inLanguage, LANGUAGES, type Language } from '#shared/kit/language.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyWords } from '#shared/kit/words.ts';
import { fieldHelpEn } from './en/field-help.en.ts';
import { registersEn } from './en/registers.en.ts';
import { fieldHelpSv } from './sv/field-help.sv.ts';
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

const commonHelp: Readonly<Record<string, string>> = inLanguage(fieldHelpSv, fieldHelpEn);
/** What a field is for: the register's own words, else those of a field that means the same everywhere. */
export const helpOf = (register: string, field: string): string | undefined => wordsOf(register).help?.[field] ?? own(commonHelp, field);
