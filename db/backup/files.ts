import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupErrorWords } from '#shared/i18n/backup-errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { locale } from '#shared/kit/language.ts';

const megabytes = (bytes: number): string => `${Math.max(1, Math.ceil(bytes / 1_000_000)).toLocaleString(locale())} MB`;

/** A folder that only the user may look into. */
export const ownFolder = (folder: string): void => void mkdirSync(folder, { recursive: true, mode: 0o700 });

/** Throws AppError STORE when less than `bytes` are free where `folder` lies (RELIABILITY.md 2e). */
export function needSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < bytes)
    throw new AppError('STORE', backupErrorWords.noSpace(megabytes(bytes), megabytes(free), [folder, megabytes(bytes - free)]));
}

function sync(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
/** Makes names in a folder durable. Windows has no such call and does it itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * A finished file takes its name: either the whole file stands there after a power cut, or what stood there before.
 * Never for a file that SQLite has open: closing a second handle would give its lock away.
 */
export function settle(tmp: string, file: string): void {
  chmodSync(tmp, 0o600);
  sync(tmp);
  renameSync(tmp, file);
  syncFolder(dirname(file));
}
/**
 * What is about to take a store's place. It may be plain beside an encrypted store; a killed program leaves it, and the next opening removes
 * it, once the lock is held.
 */
export const replacementOf = (file: string): string => join(dirname(file), `.${basename(file)}.ersätter`);

export function removeTemporary(tmp: string): void {
  rmSync(tmp, { force: true });
  rmSync(`${tmp}-journal`, { force: true });
}
