/**
 * The process that the fault tests hurt. Saves risks with ids of its own making and says each id on standard output only when the save
 * has returned: what has been said must never be lost. `!code` after an error, then it opens the store anew and goes on.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { listBackups } from '#db/backup/make.ts';
import { backupFolder } from '#db/backup/names.ts';
import { followWithBackups, switchKey } from '#db/backup/encrypt.ts';
import { backUp } from '#db/backup/policy.ts';
import { restoreInto } from '#db/backup/restore.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { faultKeys, nextKey, presentKey } from './keys.ts';
import { addAndPurge } from './purge.ts';

/**
 * What the writer does again and again. `rekey`: a save, then encryption on, another key, off, and so on; the backups follow. `purge`: a
 * save, then another record that is purged.
 */
export type WriterMode = 'save' | 'backup' | 'restore' | 'rekey' | 'purge';
/** `weak`: synchronous=OFF, the control that must lose something. `count`: how often; 0: until killed. */
export type WriterJob = {
  readonly file: string;
  readonly mode: WriterMode;
  readonly count: number;
  readonly weak?: boolean;
};

const say = (line: string) => void writeSync(1, `${line}\n`);
const codeOf = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return `${code ?? 'UNKNOWN'} ${message ?? ''}`;
};

function opened(job: WriterJob): Store {
  const store = openStore(job.file, { key: presentKey(job.file) });
  if (job.weak) store.raw.pragma('synchronous = OFF');
  return store;
}
/** After an I/O error nothing is known: close, open, look again (RELIABILITY.md 2d). */
function openedAnew(store: Store, job: WriterJob): Store {
  try {
    closeStore(store);
  } catch {
    // The lock goes with the handle.
  }
  return opened(job);
}

function saveOne(store: Store): void {
  const id = crypto.randomUUID();
  write(store, { actor: 'isam' }, (tx) =>
    save(tx, risk, { id, values: { title: `Risk ${id}`, cause: 'Avbrott '.repeat(40), L: 2, C: 3 } }),
  );
  say(id);
}

async function step(store: Store, mode: WriterMode): Promise<Store> {
  if (mode === 'backup') say(backUp(store).name);
  else if (mode === 'restore') {
    const [newest] = listBackups(store.file, backupFolder(store.file));
    const restored = restoreInto(store, join(newest!.folder, newest!.name), { actor: 'isam' });
    say(restored.saved.name);
    return restored.store;
  } else {
    saveOne(store);
    if (mode === 'save') return store;
    if (mode === 'purge') return addAndPurge(store);
    const switched = switchKey(store, nextKey(store.key), { actor: 'isam' }).store;
    await followWithBackups(switched, faultKeys);
    return switched;
  }
  return store;
}

async function run(job: WriterJob): Promise<void> {
  let store = opened(job);
  say('öppen');
  for (let n = 0; job.count === 0 || n < job.count; n += 1) {
    try {
      store = await step(store, job.mode);
    } catch (error) {
      say(`!${codeOf(error)}`);
      store = openedAnew(store, job);
    }
  }
  closeStore(store);
  say('klar');
}

if (import.meta.main) await run(JSON.parse(process.argv[2]!) as WriterJob);
