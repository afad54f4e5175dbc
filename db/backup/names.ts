import { basename, dirname, extname, join } from 'node:path';

/** What a backup's name says: which store, when (UTC, ISO), and the end of its history ("#412 1f3a9c02"). */
export type BackupName = { readonly name: string; readonly at: string; readonly head: string };

/** The folder beside the store that its backups lie in. */
export const backupFolder = (storeFile: string): string => join(dirname(storeFile), 'säkerhetskopior');
/** "register" of ".../register.isam": the part that tells the backups of two stores in one folder apart. */
const baseOf = (storeFile: string): string => basename(storeFile, extname(storeFile));

/** "register-20261031T081500123Z-412-1f3a9c02.isam". Sorts by time; no character that a file system or an e-mail refuses. */
export function nameFor(storeFile: string, at: string, head: string): string {
  const [, seq = '0', hash = '00000000'] = /^#(\d+)(?: ([0-9a-f]{8}))?$/.exec(head) ?? [];
  return `${baseOf(storeFile)}-${at.replaceAll(/[-:.]/g, '')}-${seq}-${hash}.isam`;
}

/** Null for every other file in the folder: what we did not name is never ours to remove. */
export function readName(storeFile: string, name: string): BackupName | null {
  const base = `${baseOf(storeFile)}-`;
  if (!name.startsWith(base)) return null;
  const found = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-(\d+)-([0-9a-f]{8})\.isam$/.exec(name.slice(base.length));
  if (!found) return null;
  const [, year, month, day, hour, minute, second, ms, seq, hash] = found;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`;
  if (Number.isNaN(Date.parse(at))) return null;
  return { name, at, head: seq === '0' ? '#0' : `#${seq} ${hash}` };
}

/** "räddad-20261031T081500123Z-register.isam", beside the damaged store it was read from. */
export const salvagedName = (storeFile: string, at: string): string => `räddad-${at.replaceAll(/[-:.]/g, '')}-${basename(storeFile)}`;
/** Only what salvagedName has named: no path comes in this way. */
export const isSalvagedName = (storeFile: string, name: string): boolean =>
  /^räddad-\d{8}T\d{9}Z-/.test(name) && name.slice('räddad-20261031T081500123Z-'.length) === basename(storeFile);

/** What a restore or a salvage has left beside a store: the damaged file, the salvaged one. */
export const isLeftBeside = (storeFile: string, name: string): boolean =>
  /^(skadad|räddad)-/.test(name) && name.endsWith(basename(storeFile));
