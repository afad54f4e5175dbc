import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { purgeWords, recordsText } from '#shared/i18n/purge.ts';
import { AppError } from '#shared/kit/errors.ts';
import { needSpace, removeTemporary, replacementOf } from '../backup/files.ts';
import { inspect } from '../backup/inspect.ts';
import { backUp, type Made, type Places } from '../backup/policy.ts';
import { replaceUnderLock } from '../backup/restore.ts';
import { applyKey, type StoreKey } from '../crypto/key.ts';
import { installGuards } from '../kit/guards.ts';
import { headOf } from '../kit/history.ts';
import { storeOn, type Store } from '../kit/store.ts';
import { write, type Who } from '../kit/write.ts';
import { installFunctions } from '../sqlite/functions.ts';
import { openStore } from '../sqlite/open.ts';
import { erase, type Erased } from './erase.ts';
import { goingWith, hinders, keysOf, type RecordKey } from './going.ts';
import { dueRecords, type Due } from './proposals.ts';

export type Order = {
  readonly actor: string;
  /** The day that a record's time must have run out by (ISO). */
  readonly asOf: string;
  readonly places?: Places;
};
/** `gone`: every record that went, parts and evidence among them. */
export type Purged = Erased & { readonly store: Store; readonly saved: Made; readonly gone: readonly RecordKey[] };

/**
 * Erases records whose time has run out, for good: a backup first, then a copy of the file in which they are taken out, the full text is
 * written anew and free pages are dropped; it is checked and takes the file's place while our lock is held. A kill leaves the one file or
 * the other, never one that says it is purged and still holds the words. The given store is closed; the answer holds the new one.
 * Throws AppError STORE (read-only, no room), LOCKED (a long write is under way), INVALID_INPUT (a record that is not due),
 * CONFLICT (a record that stays must point at one that goes).
 */
export function purge(store: Store, chosen: readonly RecordKey[], { actor, asOf, places = {} }: Order): Purged {
  const { file, key } = store;
  mustBePurgeable(store);
  const due = allDue(store, chosen, asOf);
  mustNotHinder(store, due);
  const tmp = replacementOf(file);
  try {
    removeTemporary(tmp);
    needSpace(dirname(file), 4 * statSync(file).size);
    const saved = backUp(store, places);
    store.raw.prepare('vacuum into ?').run(tmp);
    const decisions = [...new Set(due.map(({ rule }) => rule.decision))];
    const { head, ...erased } = eraseIn(tmp, key, { who: { actor, reason: decisions.join('; ') }, chosen: due, decisions });
    if (inspect(tmp, [key]).head !== head) throw new AppError('STORE', purgeWords.refused.differs);
    replaceUnderLock(store, tmp);
    return { ...erased, store: openStore(file, { key }), saved };
  } finally {
    removeTemporary(tmp);
  }
}

function mustBePurgeable(store: Store): void {
  if (store.file === ':memory:') throw new AppError('STORE', purgeWords.refused.memory);
  if (store.readOnly !== null) throw new AppError('STORE', store.readOnly);
  if (store.raw.inTransaction) throw new AppError('LOCKED', purgeWords.refused.busy);
}

/** The chosen records with their rule, as they stand now. */
function allDue(store: Store, chosen: readonly RecordKey[], asOf: string): readonly Due[] {
  const wanted = new Set(chosen.map(nameOf));
  const due = dueRecords(store, asOf).filter((record) => wanted.delete(nameOf(record)));
  if (wanted.size > 0 || due.length === 0) throw new AppError('INVALID_INPUT', purgeWords.refused.notDue(wanted.size));
  return due;
}
const nameOf = ({ register, id }: RecordKey): string => `${register} ${id}`;

function mustNotHinder(store: Store, chosen: readonly RecordKey[]): void {
  const found = hinders(store, goingWith(store, chosen));
  if (Object.keys(found).length > 0) throw new AppError('CONFLICT', purgeWords.refused.hindered(recordsText(found)));
}

type Work = { readonly who: Who; readonly chosen: readonly RecordKey[]; readonly decisions: readonly string[] };
/** In a closed copy that nobody else knows: without a journal, since what is taken out must not stay behind in one. */
function eraseIn(
  copy: string,
  key: StoreKey | null,
  { who, chosen, decisions }: Work,
): Omit<Purged, 'store' | 'saved'> & { readonly head: string } {
  const raw = new BetterSqlite3(copy, { timeout: 300 });
  try {
    applyKey(raw, key);
    raw.pragma('journal_mode = memory');
    raw.pragma('temp_store = 2');
    raw.pragma('secure_delete = 1');
    raw.pragma('foreign_keys = 1');
    const store = { ...storeOn(raw, copy, { open: false }), key };
    installFunctions(raw, store.gate);
    installGuards(store);
    const going = goingWith(store, chosen);
    const erased = write(store, who, (tx) => erase(tx, going, decisions));
    // Words of removed rows stay in the index until it is written anew, and in free pages until they are dropped.
    raw.exec(`insert into search (search) values ('optimize')`);
    raw.exec('vacuum');
    return { ...erased, gone: keysOf(going), head: headOf(store) };
  } finally {
    raw.close();
  }
}
