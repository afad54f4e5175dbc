import { copyFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backupErrorWords } from '#shared/i18n/backup-errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { headOf } from '../kit/history.ts';
import type { Store } from '../kit/store.ts';
import { needSpace, ownFolder, removeTemporary, settle } from './files.ts';
import { inspect } from './inspect.ts';
import { nameFor, readName, type BackupName } from './names.ts';
import { toKeep } from './rotation.ts';

export type Backup = BackupName & { readonly folder: string; readonly bytes: number };

/** Not yet finished copies begin with a dot and end so; a killed program may leave one. */
const unfinished = '.halvfärdig';
export const unfinishedCopy = (folder: string, name: string): string => join(folder, `.${name}${unfinished}`);

const failed = (folder: string) => new AppError('STORE', backupErrorWords.notMade(folder));
/** Our own sentences go on; what the system says becomes one. */
function guarded<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof AppError ? error : failed(folder);
  }
}

/**
 * A verified copy under a final name, or none: VACUUM INTO a temporary file, opened again, checked, same end of history, flushed, renamed
 * (RELIABILITY.md 0.4). Throws AppError STORE (no room, folder cannot be written) or LOCKED (a long write is under way).
 */
export function makeBackup(store: Store, folder: string, now: string = new Date().toISOString()): Backup {
  if (store.file === ':memory:') throw new AppError('STORE', backupErrorWords.memory);
  if (store.raw.inTransaction) throw new AppError('LOCKED', backupErrorWords.busyBackup);
  const head = headOf(store);
  const name = nameFor(store.file, now, head);
  return guarded(folder, () => {
    ownFolder(folder);
    removeUnfinished(store.file, folder);
    needSpace(folder, 3 * statSync(store.file).size);
    const tmp = unfinishedCopy(folder, name);
    try {
      store.raw.prepare('vacuum into ?').run(tmp);
      const copy = inspect(tmp, [store.key]);
      if (copy.head !== head) throw failed(folder);
      settle(tmp, join(folder, name));
      return { name, at: now, head, folder, bytes: copy.bytes };
    } finally {
      removeTemporary(tmp);
    }
  });
}

/** A finished backup to another place, verified there. Same errors. */
export function copyBackup(backup: Backup, { file: storeFile, key }: Pick<Store, 'file' | 'key'>, folder: string): Backup {
  return guarded(folder, () => {
    ownFolder(folder);
    removeUnfinished(storeFile, folder);
    needSpace(folder, 2 * backup.bytes);
    const tmp = unfinishedCopy(folder, backup.name);
    try {
      copyFileSync(join(backup.folder, backup.name), tmp);
      if (inspect(tmp, [key]).head !== backup.head) throw failed(folder);
      settle(tmp, join(folder, backup.name));
      return { ...backup, folder };
    } finally {
      removeTemporary(tmp);
    }
  });
}

/** The backups of one store in a folder, newest first. An absent folder has none; an unreadable one throws. */
export function listBackups(storeFile: string, folder: string): readonly Backup[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => readName(storeFile, name) ?? [])
    .map((backup) => ({ ...backup, folder, bytes: statSync(join(folder, backup.name)).size }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** Removes what the rotation does not keep; answers the names. */
export function rotate(storeFile: string, folder: string, now: string = new Date().toISOString()): readonly string[] {
  const all = listBackups(storeFile, folder);
  const kept = new Set(toKeep(all, now));
  const gone = all.filter((backup) => !kept.has(backup)).map(({ name }) => name);
  for (const name of gone) rmSync(join(folder, name), { force: true });
  return gone;
}

/** Copies that a killed program left half done. The store is locked by us, so nobody else is making one. */
function removeUnfinished(storeFile: string, folder: string): void {
  for (const name of readdirSync(folder)) {
    const half = name.startsWith('.') && name.endsWith(unfinished) && readName(storeFile, name.slice(1, -unfinished.length)) !== null;
    if (half) removeTemporary(join(folder, name));
  }
}
