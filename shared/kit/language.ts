/** Swedish is the product's language and the type of every dictionary; English is chosen in the settings. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

let current: Language = 'sv';
export const language = (): Language => current;
/** Set before anything is shown (renderer) and before each call (store): words that were read into a constant do not change afterwards. */
export const setLanguage = (chosen: Language): void => {
  current = chosen;
};

export type Locale = 'sv-SE' | 'en-GB';
/** The locale of numbers and clock times: of the chosen language, or of the one that something is written in. */
export const locale = (of: Language = current): Locale => (of === 'en' ? 'en-GB' : 'sv-SE');

/** The shape of a Swedish dictionary with other words in it: `export const helpEn = { … } satisfies Translation<typeof helpSv>`. */
export type Translation<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Translation<R>
    : T extends readonly (infer E)[]
      ? readonly Translation<E>[]
      : { readonly [K in keyof T]: Translation<T[K]> };

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** English is looked up when a word is read, not when the dictionaries are joined: a browser may fetch it in between. */
function joined(sv: Tree, en: () => Tree): Tree {
  const both: Record<string, unknown> = {};
  for (const [key, word] of Object.entries(sv)) {
    if (isTree(word)) both[key] = joined(word, () => en()[key] as Tree);
    else Object.defineProperty(both, key, { enumerable: true, get: () => (current === 'en' ? en()[key] : word) });
  }
  return both;
}

/** One dictionary out of two: every word is read in the language chosen at that moment. */
export const inLanguage = <const T>(sv: T, en: Translation<T>): Translation<T> => joined(sv as Tree, () => en as Tree) as Translation<T>;
