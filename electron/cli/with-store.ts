import { closeStore, openStore } from '#db/sqlite/open.ts';
import type { Store } from '#db/kit/store.ts';
import { required } from './usage.ts';

/** Opens the store of `--store`, works, and closes it whatever happens. */
export async function withStore<T>(file: unknown, work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = openStore(required(typeof file === 'string' ? file : undefined, '--store FIL'));
  try {
    return await work(store);
  } finally {
    closeStore(store);
  }
}
