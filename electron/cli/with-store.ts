import { LANGUAGES, setLanguage } from '#shared/kit/language.ts';
import { languageOf } from '#db/kit/settings.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import type { Store } from '#db/kit/store.ts';
import { keyOf, type PassphraseOptions } from './passphrase.ts';
import { oneOf, required } from './usage.ts';

export type StoreOptions = PassphraseOptions & {
  readonly store?: string;
  /** Of what is written, instead of the store's own. */
  readonly language?: string;
};

/** Opens the store of `--store`, asks for its passphrase when it is encrypted, works, and closes it whatever happens. */
export async function withStore<T>(options: StoreOptions, work: (store: Store) => T | Promise<T>): Promise<T> {
  const file = required(options.store, '--store FIL');
  const chosen = options.language === undefined ? null : oneOf(options.language, '--language', LANGUAGES, 'sv');
  const store = openStore(file, { key: await keyOf(file, options) });
  try {
    setLanguage(chosen ?? languageOf(store));
    return await work(store);
  } finally {
    closeStore(store);
  }
}
