import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBackup } from '#db/backup/make.ts';
import { backupFolder } from '#db/backup/names.ts';
import { restoreInto } from '#db/backup/restore.ts';
import { salvage } from '#db/backup/salvage.ts';
import { windowProfileFolder } from '#electron/host/locations.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { openSession } from '#electron/api/handler.ts';
import type { Store } from '#db/kit/store.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { addRisk, fileStore } from '../builders/file-store.ts';
import { examine, idsIn } from './examine.ts';
import { writerFile } from './kill.ts';

export type FullResult = {
  readonly operation: string;
  readonly message: string;
  readonly isSound: boolean;
  readonly lost: number;
  readonly leftOver: readonly string[];
};

/** A small disk of its own; null where mounting is not allowed. */
export function smallDisk(megabytes: number): { readonly folder: string; readonly remove: () => void } | null {
  if (process.platform !== 'linux') return null;
  const folder = mkdtempSync(join(tmpdir(), 'liten-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', folder]).status !== 0) return null;
  return {
    folder,
    remove: () => {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
/** Takes all room that is left but some. */
function fill(folder: string, leave: number): void {
  const { stdout } = spawnSync('df', ['--output=avail', '-B1', folder], { encoding: 'utf8' });
  writeFileSync(join(folder, 'fyllnad'), Buffer.alloc(Math.max(0, Number(stdout.split('\n')[1]) - leave)));
}
const messageOf = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Each operation on a disk that is full at once or after a while: the sentence it ends in, and what is left. */
export async function diskFull(): Promise<readonly FullResult[]> {
  const results: FullResult[] = [];
  for (const operation of ['save', 'backup', 'restore', 'salvage'] as const) {
    const disk = smallDisk(12);
    if (!disk) return results;
    try {
      results.push(await onFullDisk(operation, disk.folder));
    } finally {
      disk.remove();
    }
  }
  return results;
}

async function onFullDisk(operation: 'save' | 'backup' | 'restore' | 'salvage', folder: string): Promise<FullResult> {
  const { file: source, store: made } = fileStore('A');
  closeStore(made);
  const file = join(folder, 'register.isam');
  copyFileSync(source, file);
  const store = openStore(file);
  const backup = makeBackup(store, join(folder, 'säkerhetskopior'));
  const said = [addRisk(store, 'B')];
  fill(folder, operation === 'save' ? 60_000 : 300_000);
  // The window's own folder, where the kind of an error is noted for the error report, is there as soon as a window is.
  windowProfileFolder(file);
  const before = readdirSync(folder).toSorted();
  const message =
    operation === 'save' ? await saveUntilFull(store, said) : messageOf(() => tried(operation, store, join(backup.folder, backup.name)));
  if (store.raw.open) closeStore(store);
  const kept = readdirSync(folder).filter((name) => !before.includes(name));
  const halfMade = existsSync(backupFolder(file)) ? readdirSync(backupFolder(file)).filter((name) => name.startsWith('.')) : [];
  rmSync(join(folder, 'fyllnad'));
  const left = examine(file, said);
  return { operation, message, isSound: left.isSound, lost: left.lost.length, leftOver: [...kept, ...halfMade] };
}
function tried(operation: 'backup' | 'restore' | 'salvage', store: Store, backup: string): void {
  if (operation === 'backup') makeBackup(store, backupFolder(store.file));
  else if (operation === 'restore') restoreInto(store, backup, { actor: 'isam' });
  else {
    closeStore(store);
    salvage(store.file, `${store.file}.ny`, 'isam');
  }
}
/** Through dispatch, so that it is the sentence that people see. */
async function saveUntilFull(store: Store, said: string[]): Promise<string> {
  const session = openSession(store, { actor: 'isam', demo: false });
  for (let n = 0; n < 500; n += 1) {
    const reply = await dispatch(session, 'records.save', { register: 'risk', values: { title: `Risk ${n}`, cause: 'x'.repeat(2000) } });
    if (!reply.ok) return reply.error.message;
    said.push((reply.data as { id: string }).id);
  }
  return '';
}

/** The same without mounting: the writer may make no file larger than the store is now and a little. */
export function fileSizeLimit(): { readonly failures: number; readonly said: number; readonly lost: number; readonly isSound: boolean } {
  const { file, store } = fileStore('A');
  closeStore(store);
  const kilobytes = Math.ceil(statSync(file).size / 1024) + 64;
  const job = JSON.stringify({ file, mode: 'save', count: 120 });
  const { stdout } = spawnSync(
    'bash',
    ['-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`, 'bash', process.execPath, writerFile, job],
    { encoding: 'utf8' },
  );
  const said = idsIn(stdout);
  const left = examine(file, said);
  return {
    failures: stdout.split('\n').filter((line) => line.startsWith('!')).length,
    said: said.length,
    lost: left.lost.length,
    isSound: left.isSound,
  };
}
