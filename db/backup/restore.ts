import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupErrorWords } from '#shared/i18n/backup-errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { isSameKey, type StoreKey } from '../crypto/key.ts';
import { headOf } from '../kit/history.ts';
import type { Store } from '../kit/store.ts';
import { write } from '../kit/write.ts';
import { noteInHistory } from './note.ts';
import { closeStore, openStore } from '../sqlite/open.ts';
import { needSpace, removeTemporary, replacementOf, settle, syncFolder } from './files.ts';
import { recrypt } from './recrypt.ts';
import { countsIn, inspect, lastAt } from './inspect.ts';
import { backUp, type Made, type Places } from './policy.ts';

type Side = { readonly head: string; readonly lastAt: string | null };
/**
 * What a restore would change. `counts`: live records now and in the backup, for registers that differ or hold something; `now` is null
 * where the store is damaged and cannot be counted.
 */
export type RestorePreview = {
  readonly now: Side;
  readonly backup: Side;
  readonly counts: Readonly<Record<string, { readonly now: number | null; readonly backup: number }>>;
  /** History entries of now that the backup lacks; null when the backup is no earlier state of this store. */
  readonly newerEntries: number | null;
};

const seqOf = (head: string): number => Number(/^#(\d+)/.exec(head)?.[1] ?? 0);

/** Keys beside the store's own that may open a backup: from a passphrase that was in use before. */
type OtherKeys = readonly StoreKey[];

/** Checks the backup and compares it with the open store. Changes nothing. Throws what inspect throws. */
export function previewRestore(store: Store, file: string, otherKeys: OtherKeys = []): RestorePreview {
  const then = inspect(file, [store.key, ...otherKeys]);
  const counts = store.damaged ? null : countsIn(store.raw);
  const names = Object.keys(counts ?? then.counts).filter((name) => (counts?.[name] ?? 0) + (then.counts[name] ?? 0) > 0);
  return {
    now: { head: headOf(store), lastAt: lastAt(store.raw) },
    backup: { head: then.head, lastAt: then.lastAt },
    counts: Object.fromEntries(names.map((name) => [name, { now: counts?.[name] ?? null, backup: then.counts[name] ?? 0 }])),
    newerEntries: isEarlier(store, then.head) ? seqOf(headOf(store)) - seqOf(then.head) : null,
  };
}
/** The backup's last entry stands in our history, with the same hash. */
function isEarlier(store: Store, head: string): boolean {
  if (head === '#0') return true;
  const hash = store.raw.prepare('select hash from audit where seq = ?').pluck().get(seqOf(head)) as Uint8Array | undefined;
  return hash !== undefined && head.endsWith(Buffer.from(hash).toString('hex').slice(0, 8));
}

export type Restored = { readonly store: Store; readonly saved: Made };

/**
 * Puts a backup in the store's place: the present state becomes a backup first, then the file is replaced while our lock is held. The
 * register stays encrypted as it is, whatever the backup was. The given store is closed; the answer holds the new one. Until the rename nothing has changed; a kill leaves the one file or the other.
 */
export function restoreInto(
  store: Store,
  from: string,
  { actor, places = {}, otherKeys = [] }: { readonly actor: string; readonly places?: Places; readonly otherKeys?: OtherKeys },
): Restored {
  if (store.raw.inTransaction) throw new AppError('LOCKED', backupErrorWords.busyRestore);
  const { file, key } = store;
  const { head, bytes, key: ofBackup } = inspect(from, [key, ...otherKeys]);
  const tmp = replacementOf(file);
  try {
    needSpace(dirname(file), 3 * bytes);
    copyFileSync(from, tmp);
    if (!isSameKey(ofBackup, key)) recrypt(tmp, ofBackup, key);
    if (inspect(tmp, [key]).head !== head) throw unlike();
    const saved = backUp(store, places);
    replaceUnderLock(store, tmp);
    const fresh = openStore(file, { key });
    write(fresh, { actor, reason: basename(from) }, (tx) =>
      noteInHistory(tx, { op: 'restoreStore', changed: { head: [saved.head, head] } }),
    );
    return { store: fresh, saved };
  } finally {
    removeTemporary(tmp);
  }
}
const unlike = () => new AppError('STORE', backupErrorWords.unlike);

/** A finished copy takes the place of an open store, which is closed; its lock is held until the name is given. */
export function replaceUnderLock(store: Store, tmp: string): void {
  const { file, raw } = store;
  // Windows does not replace an open file: there the lock is gone for a moment.
  if (process.platform === 'win32') closeStore(store);
  // The journal is let go of and its emptied file removed while we hold the lock: closing later must not remove a journal of the next owner.
  else raw.pragma('journal_mode = memory');
  removeSideFiles(file);
  settle(tmp, file);
  closeStore(store);
}

/** What SQLite keeps beside a store; left beside another file it would be played back into it (RELIABILITY.md 2g). */
function removeSideFiles(file: string): void {
  for (const end of ['-journal', '-wal', '-shm']) rmSync(file + end, { force: true });
}

/**
 * For a store that cannot be opened: the damaged file is kept under a new name, with what lay beside it, and the backup takes its place.
 * The backup keeps the key that it is encrypted with, one of `keys`. Answers the kept file's name, or null when there was none.
 */
export function replaceDamaged(
  file: string,
  from: string,
  { now = new Date().toISOString(), keys = [] }: { readonly now?: string; readonly keys?: readonly (StoreKey | null)[] } = {},
): string | null {
  const { head, bytes } = inspect(from, keys);
  const tmp = replacementOf(file);
  try {
    needSpace(dirname(file), 2 * bytes);
    copyFileSync(from, tmp);
    if (inspect(tmp, keys).head !== head) throw unlike();
    const kept = existsSync(file) ? keepDamaged(file, now) : null;
    settle(tmp, file);
    return kept;
  } finally {
    removeTemporary(tmp);
  }
}

/** Renames a damaged file and its side files; answers the new name. */
export function keepDamaged(file: string, now: string): string {
  const kept = join(dirname(file), `skadad-${now.replaceAll(/[-:.]/g, '')}-${basename(file)}`);
  for (const end of ['-journal', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, kept + end);
  renameSync(file, kept);
  syncFolder(dirname(file));
  return kept;
}
