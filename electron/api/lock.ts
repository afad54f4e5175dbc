import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { forgetKey } from '#db/crypto/key.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { backUpIfDue } from './backups.ts';
import type { Session, Vault } from './handler.ts';
import { cancelAllImports } from './import-jobs.ts';
import { machineState } from './machine-state.ts';

/** Throws away a key that never came into use. */
export function dropPending(vault: Vault): void {
  if (vault.pending) forgetKey(vault.pending.key);
  vault.pending = null;
}

/**
 * Closes the file, wipes the key and drops what has been read of it. Throws AppError CONFLICT (not encrypted), LOCKED (something is being
 * written: it is not cut off).
 */
export function lockStore(session: Session): void {
  const { vault } = session;
  const store = vault.open;
  if (store === null) return;
  if (store.key === null) throw new AppError('CONFLICT', vaultWords.refused.notEncrypted);
  if (store.raw.inTransaction) throw new AppError('LOCKED', vaultWords.refused.busy);
  // Rows of lists that have been read but not written lie in memory as plain text.
  cancelAllImports();
  backUpIfDue(session);
  dropPending(vault);
  closeStore(store);
  forgetKey(store.key);
  vault.open = null;
  session.warnings.clear();
}

const minute = 60_000;
/** By the clock and not by a timer alone: a computer that has slept locks when it wakes. */
export function lockIfIdle(session: Session, now: number = Date.now()): boolean {
  const { vault } = session;
  const { lockAfter } = machineState(vault.file);
  if (!vault.open?.key || lockAfter === undefined || now - vault.lastAlive < lockAfter * minute) return false;
  try {
    lockStore(session);
    return true;
  } catch (error) {
    // A long write: asked again soon.
    if (error instanceof AppError) return false;
    throw error;
  }
}
