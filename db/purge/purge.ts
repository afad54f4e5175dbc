import { purgeWords, recordsText } from '#shared/i18n/purge.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { Made, Places } from '../backup/policy.ts';
import { inCopy } from '../backup/in-copy.ts';
import { rewriteThroughCopy } from '../backup/through-copy.ts';
import type { StoreKey } from '../crypto/key.ts';
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
  const decisions = [...new Set(due.map(({ rule }) => rule.decision))];
  const work = { who: { actor, reason: decisions.join('; ') }, chosen: due, decisions };
  const { saved, made } = rewriteThroughCopy(store, {
    places,
    room: 4,
    key,
    change: (copy) => eraseIn(copy, key, work),
    differs: purgeWords.refused.differs,
  });
  const { head: _, ...erased } = made;
  return { ...erased, store: openStore(file, { key }), saved };
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
type InCopy = Omit<Purged, 'store' | 'saved'> & { readonly head: string };
const eraseIn = (copy: string, key: StoreKey | null, { who, chosen, decisions }: Work): InCopy =>
  inCopy(copy, key, (raw) => {
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
  });
