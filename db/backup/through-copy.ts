import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '#shared/kit/errors.ts';
import type { StoreKey } from '../crypto/key.ts';
import type { Store } from '../kit/store.ts';
import { needSpace, removeTemporary, replacementOf } from './files.ts';
import { inspect } from './inspect.ts';
import { backUp, type Made, type Places } from './policy.ts';
import { replaceUnderLock } from './restore.ts';

type Rewriting<T> = {
  readonly places: Places;
  /** Room that the disk must have, in sizes of the store. */
  readonly room: number;
  /** The key of the copy when it has been changed. */
  readonly key: StoreKey | null;
  /** Changes the closed copy. `head`: the end of the history that it then must have. */
  readonly change: (copy: string) => T;
  /** The sentence when it has another one. */
  readonly differs: string;
};

/**
 * A backup first, then a copy that is changed, opened, checked and compared before it takes the store's place while our lock is held. A
 * kill leaves the one file or the other. The given store is closed. Throws AppError STORE (no room, or the copy is not what was made).
 */
export function rewriteThroughCopy<T extends { readonly head: string }>(
  store: Store,
  { places, room, key, change, differs }: Rewriting<T>,
): { readonly saved: Made; readonly made: T } {
  const tmp = replacementOf(store.file);
  try {
    removeTemporary(tmp);
    needSpace(dirname(store.file), room * statSync(store.file).size);
    const saved = backUp(store, places);
    store.raw.prepare('vacuum into ?').run(tmp);
    const made = change(tmp);
    if (inspect(tmp, [key]).head !== made.head) throw new AppError('STORE', differs);
    replaceUnderLock(store, tmp);
    return { saved, made };
  } finally {
    removeTemporary(tmp);
  }
}
