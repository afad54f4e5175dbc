import { readdirSync, statfsSync } from 'node:fs';
import { basename, dirname, extname, sep } from 'node:path';
import { errorWords } from '#shared/i18n/errors.ts';
import { headOf } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';

type Environment = Readonly<Record<string, string | undefined>>;
const syncNames = [
  'onedrive',
  'dropbox',
  'google drive',
  'googledrive',
  'icloud drive',
  'mobile documents',
  'nextcloud',
  'owncloud',
  'syncthing',
];
/** statfs types of network file systems on Linux: NFS, SMB, CIFS, SMB2. */
const networkTypes: readonly number[] = [0x69_69, 0x51_7b, 0xff_53_4d_42, 0xfe_53_4d_42];

/** A folder of the path that a sync client keeps, or null. */
export function syncFolderOf(file: string, env: Environment = process.env): string | null {
  const roots = [env['OneDrive'], env['OneDriveCommercial'], env['OneDriveConsumer']].filter((root) => root !== undefined && root !== '');
  const root = roots.find((folder) => file.toLowerCase().startsWith(`${folder!.toLowerCase()}${file.includes('\\') ? '\\' : sep}`));
  if (root) return root;
  const parts = file.split(/[\\/]/);
  return (
    parts
      .slice(0, -1)
      .find((part) => syncNames.some((name) => part.toLowerCase() === name || part.toLowerCase().startsWith(`${name} - `))) ?? null
  );
}
/** "\\server\share\…", the way Windows names a share. */
export const isUncPath = (file: string): boolean => /^(\\\\|\/\/)(?![.?][\\/])[^\\/]+[\\/]/.test(file);

/** Files beside a store that a sync client has made of it when two machines wrote. */
export function conflictCopies(fileName: string, siblings: readonly string[]): readonly string[] {
  const end = extname(fileName);
  const base = basename(fileName, end);
  const sign = /conflict|konflikt|-(DESKTOP|LAPTOP|PC|DATOR)-?[A-Z0-9]*|\(\d+\)$| - kopia| - copy/i;
  return siblings.filter(
    (name) => name !== fileName && name.endsWith(end) && name.startsWith(base) && sign.test(basename(name, end).slice(base.length)),
  );
}

const isOnNetwork = (file: string): boolean => {
  try {
    return isUncPath(file) || (process.platform === 'linux' && networkTypes.includes(statfsSync(dirname(file)).type));
  } catch {
    return false;
  }
};
const siblingsOf = (file: string): readonly string[] => {
  try {
    return readdirSync(dirname(file));
  } catch {
    return [];
  }
};

/** The store lacks the entry that was its last one when it was open here before: it is an older file, or another one. */
export function isOlderThan(store: Store, lastHead: string | undefined): boolean {
  if (lastHead === undefined || lastHead === '#0' || lastHead === headOf(store)) return false;
  const [, seq, hash] = /^#(\d+) ([0-9a-f]{8})$/.exec(lastHead) ?? [];
  const found = store.raw
    .prepare('select lower(substr(hex(hash), 1, 8)) from audit where seq = ?')
    .pluck()
    .get(Number(seq ?? 0));
  return found !== hash;
}

/** What the user should know about the file that was opened: one Swedish sentence each, by kind. */
export function warningsOf(store: Store, lastHead: string | undefined): Map<string, string> {
  const { file } = store;
  const warnings = new Map<string, string>();
  if (file === ':memory:') return warnings;
  if (isOlderThan(store, lastHead)) warnings.set('older', errorWords.warning.older(lastHead ?? ''));
  const sync = syncFolderOf(file);
  if (sync !== null) warnings.set('sync', errorWords.warning.sync(sync));
  else if (isOnNetwork(file)) warnings.set('network', errorWords.warning.network);
  const copies = conflictCopies(basename(file), siblingsOf(file));
  if (copies.length) warnings.set('conflict', errorWords.warning.copies(copies.join(', ')));
  return warnings;
}
