import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { inspect } from '#db/backup/inspect.ts';
import { allBackups, newestGood } from '#db/backup/policy.ts';
import { replaceDamaged } from '#db/backup/restore.ts';
import { deriveKey, type StoreKey } from '#db/crypto/key.ts';
import { readRecoveryKey } from '#db/crypto/recovery-key.ts';
import { saltOf } from '#db/sqlite/header.ts';
import { isRefusal, refuse } from '#db/sqlite/open-words.ts';
import { backUpIfDue, goodBackupText } from './backups.ts';
import type { Session, Vault } from './handler.ts';
import { keepKey, keptKey } from './kept-key.ts';
import { keepMachineState, machineState } from './machine-state.ts';
import { adopt, openChecked } from './open-checked.ts';

/** The first page comes first. */
const dailyBackupMs = 1500;

/** One at a time: a second attempt waits for the first. */
export function inTurn<T>(vault: Vault, work: () => Promise<T>): Promise<T> {
  const turn = vault.queue.then(work);
  vault.queue = turn.catch(() => undefined);
  return turn;
}

/** From what a person typed, passphrase or recovery key, for a file with this salt. Half a second for a passphrase. */
export async function keyOfSecret(secret: string, salt: Buffer): Promise<StoreKey> {
  const typed = readRecoveryKey(secret);
  return typed instanceof Buffer ? { key: typed, salt } : deriveKey(secret, salt);
}
/** Every wrong one costs a second and is counted; history tells it at the next opening. */
export async function paying(vault: Vault, error: AppError): Promise<AppError> {
  keepMachineState(vault.file, { failedUnlocks: (machineState(vault.file).failedUnlocks ?? 0) + 1 });
  await wait(vault.patience);
  return error;
}

/** Opens a locked store. Throws AppError LOCKED with a sentence when the secret does not fit, STORE when the file is damaged. */
export async function unlock(session: Session, secret: string, keep = false): Promise<void> {
  const { vault } = session;
  if (vault.open !== null) throw new AppError('CONFLICT', vaultWords.refused.alreadyOpen);
  const salt = saltOf(vault.file);
  const key = salt === null ? null : await keyOfSecret(secret, salt);
  try {
    adopt(session, openChecked(vault.file, key), false);
  } catch (error) {
    if (!isRefusal(error, 'wrongKey')) throw error;
    if (readRecoveryKey(secret) === 'wrong') throw await paying(vault, new AppError('LOCKED', vaultWords.refused.mistyped));
    throw (await damagedBehind(vault.file, secret)) ?? (await paying(vault, error));
  }
  setTimeout(() => void (vault.open && backUpIfDue(session)), dailyBackupMs).unref();
  // It is open all the same.
  if (keep && key !== null) await keepKey(vault, key).catch(() => session.warnings.set('keepKey', vaultWords.refused.noKeeper));
}

/** A right passphrase and a damaged beginning look the same; a backup that opens with it tells which it is. Answers its key. */
async function keyByBackup(file: string, secret: string): Promise<StoreKey | null> {
  const backups = allBackups(file, { second: machineState(file).secondPlace }).map(({ folder, name }) => join(folder, name));
  const path = backups.find((backup) => saltOrNull(backup) !== null);
  const salt = path === undefined ? null : saltOrNull(path);
  if (path === undefined || salt === null) return null;
  const key = await keyOfSecret(secret, salt);
  try {
    inspect(path, [key]);
    return key;
  } catch {
    return null;
  }
}
async function damagedBehind(file: string, secret: string): Promise<AppError | null> {
  const key = await keyByBackup(file, secret);
  if (key === null) return null;
  const damaged = refuse('damagedBehindKey', file);
  return new AppError(damaged.code, `${damaged.message} ${goodBackupText(file, key)}`, damaged.issues);
}

/**
 * For a store whose beginning is damaged: the newest backup that holds takes its place, the damaged file is kept beside. Nothing of the
 * kind is done while the secret opens the store itself. Throws what `unlock` throws.
 */
export async function restoreBehind(session: Session, secret: string): Promise<void> {
  const { vault } = session;
  try {
    return await unlock(session, secret);
  } catch (error) {
    if (!isRefusal(error, 'damagedBehindKey')) throw error;
    const key = await keyByBackup(vault.file, secret);
    const good = newestGood(vault.file, { second: machineState(vault.file).secondPlace }, [key]);
    if (!good) throw error;
    replaceDamaged(vault.file, join(good.folder, good.name), { keys: [key] });
    adopt(session, openChecked(vault.file, key), false);
  }
}
function saltOrNull(file: string): Buffer | null {
  try {
    return saltOf(file);
  } catch {
    return null;
  }
}

/** At the start only: after an idle lock the person has to say the passphrase. False: there is no kept key, or it does not fit. */
export async function unlockWithKept(session: Session): Promise<boolean> {
  const { vault } = session;
  const salt = saltOf(vault.file);
  const key = salt && (await keptKey(vault, salt));
  if (!key) return false;
  try {
    adopt(session, openChecked(vault.file, key), false);
    return true;
  } catch (error) {
    if (isRefusal(error, 'wrongKey')) return false;
    throw error;
  }
}
