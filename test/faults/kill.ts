import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { closeStore } from '#db/sqlite/open.ts';
import { switchKey } from '#db/backup/encrypt.ts';
import { backUp } from '#db/backup/policy.ts';
import { fileStore } from '../builders/file-store.ts';
import { examine, examineBackups, idsIn } from './examine.ts';
import { sealedKey } from './keys.ts';
import { leftovers } from './purge.ts';
import type { WriterJob } from './writer.ts';

export const writerFile = new URL('./writer.ts', import.meta.url).pathname;

export type KillResult = {
  readonly kills: number;
  readonly said: number;
  readonly lost: number;
  readonly unsound: readonly string[];
  readonly backups: number;
  readonly partial: number;
  /** Words of purged records that still stood in the store or beside it. */
  readonly leftovers: number;
};

/** Starts the writer, kills it at a random moment after it has opened the store, examines, and again with the same file. */
export async function killLoop(mode: WriterJob['mode'], rounds: number, { sealed = false } = {}): Promise<KillResult> {
  const { file, store: plain } = fileStore('A', 'B');
  const store = sealed ? switchKey(plain, sealedKey, { actor: 'isam' }).store : plain;
  if (mode !== 'save') backUp(store);
  closeStore(store);
  const result = { kills: 0, lost: 0, unsound: [] as string[], backups: 0, partial: 0, leftovers: 0 };
  const said: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    said.push(...idsIn(await killedOutput({ file, mode, count: 0 })));
    result.kills += 1;
    const left = examine(file, said);
    result.lost += left.lost.length;
    if (!left.isSound) result.unsound.push(left.problem);
    // The two that stood there before anything was killed.
    if (left.rows < 2) result.lost += 2 - left.rows;
    if (mode === 'purge') result.leftovers += leftovers(file).length;
    const backups = examineBackups(file);
    result.backups = backups.whole;
    result.partial += backups.partial.length;
  }
  return { ...result, said: said.length };
}

async function killedOutput(job: WriterJob): Promise<string> {
  const child = spawn(process.execPath, [writerFile, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const opened = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('öppen\n')) resolve();
    });
  });
  const ended = once(child, 'close');
  await Promise.race([opened, ended]);
  await wait(Math.random() * 600);
  child.kill('SIGKILL');
  await ended;
  return output;
}
