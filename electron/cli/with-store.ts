import { closeStore, openStore } from '#db/sqlite/open.ts';
import type { Store } from '#db/kit/store.ts';
import { keyOf, type PassphraseOptions } from './passphrase.ts';
import { required } from './usage.ts';

export type StoreOptions = PassphraseOptions & { readonly store?: string };

/** Opens the store of `--store`, asks for its passphrase when it is encrypted, works, and closes it whatever happens. */
export async function withStore<T>(options: StoreOptions, work: (store: Store) => T | Promise<T>): Promise<T> {
  const file = required(options.store, '--store FIL');
  const store = openStore(file, { key: await keyOf(file, options) });
  try {
    return await work(store);
  } finally {
    closeStore(store);
  }
}
