type Dictionaries = Readonly<Record<string, object>>;
const known: Record<string, object> = {};

/** Makes English known, by the names in `shared/i18n/en`. While the interface is Swedish nothing is. */
export const learnEnglish = (dictionaries: Dictionaries): void => void Object.assign(known, dictionaries);

/** What the build puts in place of an English dictionary (`build/one-language.ts`): known from when it has been learnt, Swedish before. */
export const englishOf = <T extends object>(name: string, sv: T): T =>
  new Proxy(sv, { get: (_, key): unknown => Reflect.get(known[name] ?? sv, key) });
