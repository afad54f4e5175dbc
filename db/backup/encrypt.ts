import { copyFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { copyOfKey, forgetKey, isSameKey, type StoreKey } from '../crypto/key.ts';
import { headOf } from '../kit/history.ts';
import type { Store } from '../kit/store.ts';
import { write } from '../kit/write.ts';
import { keyFor } from '../sqlite/header.ts';
import { openStore } from '../sqlite/open.ts';
import { needSpace, removeTemporary, settle } from './files.ts';
import { inspect } from './inspect.ts';
import { unfinishedCopy, type Backup } from './make.ts';
import { isLeftBeside } from './names.ts';
import { noteInHistory } from './note.ts';
import { allBackups, type Made, type Places } from './policy.ts';
import { recrypt } from './recrypt.ts';
import { rewriteThroughCopy } from './through-copy.ts';

export type Switched = { readonly store: Store; readonly saved: Made };
type Order = { readonly actor: string; readonly places?: Places };

const opOf = (from: StoreKey | null, to: StoreKey | null): 'encrypt' | 'decrypt' | 'changeKey' =>
  from === null ? 'encrypt' : to === null ? 'decrypt' : 'changeKey';

/**
 * Encrypts a store, changes its key, or (key null) makes it plain: a backup first, then a copy under the new key that is opened, checked
 * and compared before it takes the file's place while our lock is held. A kill leaves the one file or the other. The given store is
 * closed; the answer holds the new one. Throws AppError STORE (read-only, no room), LOCKED (a long write is under way).
 */
export function switchKey(store: Store, to: StoreKey | null, { actor, places = {} }: Order): Switched {
  const { file, key } = store;
  if (file === ':memory:') throw new AppError('STORE', vaultWords.refused.memory);
  if (store.readOnly !== null) throw new AppError('STORE', store.readOnly);
  if (store.raw.inTransaction) throw new AppError('LOCKED', vaultWords.refused.busy);
  const change = (copy: string) => {
    recrypt(copy, key, to);
    return { head: headOf(store) };
  };
  const { saved } = rewriteThroughCopy(store, { places, room: 3, key: to, change, differs: vaultWords.refused.differs });
  const fresh = openStore(file, { key: to });
  write(fresh, { actor }, (tx) => noteInHistory(tx, { op: opOf(key, to), changed: { encrypted: [key !== null, to !== null] } }));
  return { store: fresh, saved };
}

/** Backups that do not open with the store's own key: plain ones of an encrypted store, and those of an earlier passphrase. */
export const otherBackups = ({ file, key }: Pick<Store, 'file' | 'key'>, places: Places = {}): readonly Backup[] =>
  allBackups(file, places).filter(({ folder, name }) => keyOfBackup(join(folder, name), [key]) !== key);
function keyOfBackup(file: string, keys: readonly (StoreKey | null)[]): StoreKey | null | undefined {
  try {
    return keyFor(file, keys);
  } catch {
    return undefined;
  }
}

/** What restores and salvages have left beside an encrypted store and anyone can read, by file name. A person decides what goes. */
export function plainBeside({ file, key }: Pick<Store, 'file' | 'key'>): readonly string[] {
  if (key === null) return [];
  const folder = dirname(file);
  return readdirSync(folder).filter((name) => isLeftBeside(file, name) && keyOfBackup(join(folder, name), []) === null);
}

/**
 * Brings the backups under the store's key, one at a time, so that one passphrase opens all and none lies open. `known`: keys that were in
 * use before. Each is checked before it takes its own name again. Answers those that stay as they are: unreachable, or of an unknown key.
 */
export async function followWithBackups(
  store: Pick<Store, 'file' | 'key'>,
  known: readonly (StoreKey | null)[],
  places: Places = {},
): Promise<readonly Backup[]> {
  // Copies: while this waits the store may be locked and its key wiped, and nothing may be written under a wiped key.
  const to = store.key && copyOfKey(store.key);
  const keys = known.map((key) => key && copyOfKey(key));
  const left: Backup[] = [];
  for (const backup of otherBackups(store, places)) {
    if (!follow(join(backup.folder, backup.name), keys, to)) left.push(backup);
    // The thread also answers the interface.
    await new Promise(setImmediate);
  }
  for (const key of [to, ...keys]) if (key) forgetKey(key);
  return left;
}
function follow(file: string, known: readonly (StoreKey | null)[], to: StoreKey | null): boolean {
  const tmp = unfinishedCopy(dirname(file), basename(file));
  try {
    const { key, head, bytes } = inspect(file, [...known, null]);
    if (isSameKey(key, to)) return true;
    needSpace(dirname(file), 2 * bytes);
    copyFileSync(file, tmp);
    recrypt(tmp, key, to);
    if (inspect(tmp, [to]).head !== head) return false;
    settle(tmp, file);
    return true;
  } catch {
    return false;
  } finally {
    removeTemporary(tmp);
  }
}
