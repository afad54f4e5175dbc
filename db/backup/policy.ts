import { join } from 'node:path';
import { backupErrorWords } from '#shared/i18n/backup-errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { StoreKey } from '../crypto/key.ts';
import type { Store } from '../kit/store.ts';
import { inspect } from './inspect.ts';
import { copyBackup, listBackups, makeBackup, rotate, type Backup } from './make.ts';
import { backupFolder } from './names.ts';

/** `main`: beside the store unless said. `second`: another disk or share, chosen by the user. */
export type Places = { readonly main?: string | undefined; readonly second?: string | undefined };
/** `warning`: the second place did not get its copy, one Swedish sentence; the first one stands. */
export type Made = Backup & { readonly warning: string | null };

const dayMs = 86_400_000;
const mainFolder = (storeFile: string, places: Places): string => places.main ?? backupFolder(storeFile);

/** One verified backup in the first place, a copy in the second, older ones thinned out in both. Throws what makeBackup throws. */
export function backUp(store: Store, places: Places = {}, now: string = new Date().toISOString()): Made {
  const made = makeBackup(store, mainFolder(store.file, places), now);
  rotate(store.file, made.folder, now);
  return { ...made, warning: places.second === undefined ? null : copyTo(places.second, made, store, now) };
}

function copyTo(folder: string, made: Backup, store: Store, now: string): string | null {
  try {
    copyBackup(made, store, folder);
    rotate(store.file, folder, now);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    return backupErrorWords.secondFailed(made.folder, folder);
  }
}

/** The newest backup in the first place, or null. A folder that cannot be read counts as none. */
export function lastBackup(storeFile: string, places: Places = {}): Backup | null {
  if (storeFile === ':memory:') return null;
  try {
    return listBackups(storeFile, mainFolder(storeFile, places))[0] ?? null;
  } catch {
    return null;
  }
}

/** All backups that can be reached, in both places, newest first. */
export function allBackups(storeFile: string, places: Places = {}): readonly Backup[] {
  const folders = [mainFolder(storeFile, places), ...(places.second === undefined ? [] : [places.second])];
  const all = folders.flatMap((folder) => {
    try {
      return listBackups(storeFile, folder);
    } catch {
      return [];
    }
  });
  return all.toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * The newest backup that passes every check; the damaged ones before it are left where they are. One that is encrypted with a key that is
 * not among the given cannot be checked and is passed over.
 */
export function newestGood(storeFile: string, places: Places = {}, keys: readonly (StoreKey | null)[] = []): Backup | null {
  return allBackups(storeFile, places).find(({ folder, name }) => isGood(join(folder, name), keys)) ?? null;
}
function isGood(file: string, keys: readonly (StoreKey | null)[]): boolean {
  try {
    inspect(file, keys);
    return true;
  } catch {
    return false;
  }
}

/** The last one is older than a day, or lies in the future (the clock was set back), or there is none. */
export function isDue(storeFile: string, places: Places = {}, now: string = new Date().toISOString()): boolean {
  const last = lastBackup(storeFile, places);
  if (!last) return true;
  const age = Date.parse(now) - Date.parse(last.at);
  return age > dayMs || age < 0;
}
