import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { BackupsLeft, RecoverySheet } from '#shared/contract/vault.contract.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { passphraseLack } from '#shared/vault/passphrase.ts';
import { followWithBackups, switchKey } from '#db/backup/encrypt.ts';
import { copyOfKey, forgetKey, isSameKey, newKey, type StoreKey } from '#db/crypto/key.ts';
import { asTyped, recoveryGroups, recoveryKey } from '#db/crypto/recovery-key.ts';
import { headOf, lastEntry } from '#db/kit/history.ts';
import { createStore } from '#db/sqlite/open.ts';
import { placesOf } from './backups.ts';
import type { Session } from './handler.ts';
import { dropKept, keeperState, keepKey } from './kept-key.ts';
import { dropPending } from './lock.ts';
import { keepMachineState } from './machine-state.ts';
import { adopt } from './open-checked.ts';
import { keyOfSecret, paying } from './unlock.ts';

/** Typed back out of fourteen: enough to show that the key has been kept, without being a chore. */
function twoPlaces(): readonly number[] {
  const first = randomInt(recoveryGroups);
  const second = (first + 1 + randomInt(recoveryGroups - 1)) % recoveryGroups;
  return [first, second].toSorted((a, b) => a - b);
}

/** The present passphrase or recovery key of an open, encrypted store. Throws AppError INVALID_INPUT, after a second. */
async function mustKnow({ vault, store }: Session, current: string | undefined): Promise<void> {
  if (store.key === null) return;
  const given = await keyOfSecret(current ?? '', store.key.salt);
  const isRight = isSameKey(given, store.key);
  forgetKey(given);
  if (!isRight)
    throw await paying(vault, new AppError('INVALID_INPUT', vaultWords.refused.wrongCurrent, [{ field: 'current', code: 'WRONG' }]));
}

/** A key out of a new passphrase, and its recovery key to be printed. Changes nothing. */
export async function begin(session: Session, passphrase: string, current?: string): Promise<RecoverySheet> {
  const { vault } = session;
  const lack = passphraseLack(passphrase);
  if (lack !== null) throw new AppError('INVALID_INPUT', vaultWords.refused[lack], [{ field: 'passphrase', code: lack.toUpperCase() }]);
  if (vault.open !== null || existsSync(vault.file)) await mustKnow(session, current);
  dropPending(vault);
  const key = await newKey(passphrase);
  vault.pending = { key, groups: recoveryKey(key.key), ask: twoPlaces() };
  const { groups, ask } = vault.pending;
  return { groups, ask, fileName: basename(vault.file) };
}

/** What `begin` has begun, once the asked groups have been typed back. Throws AppError INVALID_INPUT when they differ. */
export async function finish(session: Session, typed: readonly string[]): Promise<BackupsLeft> {
  const { vault } = session;
  const { pending } = vault;
  if (!pending) throw new AppError('NOT_FOUND', vaultWords.refused.noPending);
  if (pending.ask.some((place, n) => asTyped(typed[n] ?? '') !== pending.groups[place]))
    throw new AppError('INVALID_INPUT', vaultWords.refused.wrongGroups, [{ field: 'typed', code: 'WRONG' }]);
  vault.pending = null;
  if (vault.open !== null || existsSync(vault.file)) return switchTo(session, pending.key);
  adopt(session, createStore(vault.file, pending.key), true);
  return { left: [] };
}

export async function decrypt(session: Session, current: string): Promise<BackupsLeft> {
  if (session.store.key === null) throw new AppError('CONFLICT', vaultWords.refused.notEncrypted);
  await mustKnow(session, current);
  return switchTo(session, null);
}

/** The store under another key, or none; then its backups, as far as they can be reached. */
async function switchTo(session: Session, to: StoreKey | null): Promise<BackupsLeft> {
  const { vault, store, who } = session;
  const before = store.key && copyOfKey(store.key);
  const places = placesOf(store);
  try {
    session.store = switchKey(store, to, { actor: who.actor, places }).store;
  } catch (error) {
    // The copy has taken the file's place but did not open here: it is locked, not lost.
    if (!store.raw.open) vault.open = null;
    throw error;
  }
  if (store.key) forgetKey(store.key);
  session.since = lastEntry(session.store);
  keepMachineState(vault.file, { lastHead: headOf(session.store) });
  await keepAnew(session, to);
  const left = await followWithBackups(session.store, [before, null], places);
  if (before) forgetKey(before);
  return { left: left.map(({ name }) => name) };
}
/** What this machine kept opens nothing any more. */
async function keepAnew({ vault }: Session, to: StoreKey | null): Promise<void> {
  if ((await keeperState(vault)) !== 'kept') return;
  dropKept(vault);
  if (to !== null) await keepKey(vault, to).catch(() => undefined);
}
