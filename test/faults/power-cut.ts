import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { replacementOf } from '#db/backup/files.ts';
import { closeStore } from '#db/sqlite/open.ts';
import { fileStore } from '../builders/file-store.ts';
import { readDiskLog, straceArgs, type DiskOp } from './disk-log.ts';
import { examine, idsIn } from './examine.ts';
import { writerFile } from './kill.ts';
import { leftovers } from './purge.ts';

/** What a disk may have kept of what was not synchronised: nothing, the first part in order, or any sectors of any writes. */
const losses = ['drop', 'prefix', 'random'] as const;
type Loss = (typeof losses)[number];
export type PowerResult = {
  readonly states: number;
  readonly said: number;
  readonly losing: number;
  readonly unsound: readonly string[];
  readonly leftovers: number;
};

const sector = 512;
type Change = Extract<DiskOp, { op: 'write' | 'truncate' }>;
/** One file on the simulated disk: what is safe, and what waits. */
type Inode = { safe: Buffer; waiting: Change[] };
/** One step of the folder: names that appear, change their file, or go (null), all at once. */
type Entry = readonly (readonly [name: string, inode: Inode | null])[];
/** Names are kept as file systems with a journal do: an ordered prefix. Whole disks that lie about flushing are not modelled. */
type Disk = { readonly names: Map<string, Inode>; readonly safeNames: Map<string, Inode>; waitingNames: Entry[] };

/** A seeded generator (mulberry32), so that a failing state can be made again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function apply(bytes: Buffer, change: Change): Buffer {
  if (change.op === 'truncate')
    return change.size <= bytes.length
      ? Buffer.from(bytes.subarray(0, change.size))
      : Buffer.concat([bytes, Buffer.alloc(change.size - bytes.length)]);
  const end = change.at + change.data.length;
  const grown = end > bytes.length ? Buffer.concat([bytes, Buffer.alloc(end - bytes.length)]) : Buffer.from(bytes);
  change.data.copy(grown, change.at);
  return grown;
}
/** A write of which only some sectors reached the disk. */
const torn = (change: Change, random: () => number): readonly Change[] =>
  change.op === 'truncate'
    ? [change]
    : Array.from({ length: Math.ceil(change.data.length / sector) }, (_, n) => ({
        ...change,
        at: change.at + n * sector,
        data: change.data.subarray(n * sector, (n + 1) * sector),
      })).filter(() => random() < 0.7);

function kept(waiting: readonly Change[], loss: Loss, random: () => number): readonly Change[] {
  if (loss === 'drop') return [];
  if (loss === 'prefix') return waiting.slice(0, Math.floor(random() * (waiting.length + 1)));
  return waiting.filter(() => random() < 0.5).flatMap((change) => torn(change, random));
}

function perform(disk: Disk, op: DiskOp): void {
  if (op.op === 'ack') return;
  if (op.op === 'syncFolder') return settleNames(disk, disk.waitingNames.length);
  const inode = disk.names.get(op.name);
  if (op.op === 'create' || op.op === 'unlink' || op.op === 'rename') return changeNames(disk, op);
  if (!inode) throw new Error(`${op.op} on ${op.name}, which is not there`);
  if (op.op === 'sync') {
    inode.safe = inode.waiting.reduce(apply, inode.safe);
    inode.waiting = [];
  } else inode.waiting.push(op);
}
function changeNames(disk: Disk, op: Extract<DiskOp, { op: 'create' | 'unlink' | 'rename' }>): void {
  if (op.op === 'create' && disk.names.has(op.name)) return;
  const entry = entryOf(disk, op);
  setNames(disk.names, entry);
  disk.waitingNames.push(entry);
}
function entryOf(disk: Disk, op: Extract<DiskOp, { op: 'create' | 'unlink' | 'rename' }>): Entry {
  if (op.op === 'create') return [[op.name, { safe: Buffer.alloc(0), waiting: [] }]];
  if (op.op === 'unlink') return [[op.name, null]];
  return [
    [op.to, disk.names.get(op.name) ?? null],
    [op.name, null],
  ];
}
function setNames(names: Map<string, Inode>, entry: Entry): void {
  for (const [name, inode] of entry) {
    if (inode) names.set(name, inode);
    else names.delete(name);
  }
}
function settleNames(disk: Disk, count: number, names: Map<string, Inode> = disk.safeNames): void {
  for (const entry of disk.waitingNames.slice(0, count)) setNames(names, entry);
  if (names === disk.safeNames) disk.waitingNames = disk.waitingNames.slice(count);
}

/** The folder as it would be found after a power cut now. */
function writeState(disk: Disk, folder: string, loss: Loss, random: () => number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const names = new Map(disk.safeNames);
  settleNames(disk, loss === 'drop' ? 0 : Math.floor(random() * (disk.waitingNames.length + 1)), names);
  for (const [name, { safe, waiting }] of names) writeFileSync(join(folder, name), kept(waiting, loss, random).reduce(apply, safe));
}

/** Runs the writer once under strace and cuts the power after every `every`-th operation, in every way of losing what was not flushed. */
export function powerCuts({
  saves,
  every,
  mode = 'save',
  weak = false,
  seed = 1,
}: {
  readonly saves: number;
  readonly every: number;
  readonly mode?: 'save' | 'rekey' | 'purge';
  readonly weak?: boolean;
  readonly seed?: number;
}): PowerResult {
  const { file, store } = fileStore('A');
  closeStore(store);
  const name = basename(file);
  const start: Inode = { safe: readFileSync(file), waiting: [] };
  const disk: Disk = { names: new Map([[name, start]]), safeNames: new Map([[name, start]]), waitingNames: [] };
  const log = join(dirname(file), 'strace.log');
  const run = spawnSync('strace', [...straceArgs(log), process.execPath, writerFile, JSON.stringify({ file, mode, count: saves, weak })], {
    encoding: 'utf8',
  });
  if (!run.stdout.includes('klar')) throw new Error(`the writer did not finish: ${run.stderr.slice(-500)}`);
  const random = randomFrom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'strömavbrott-'));
  const result = { states: 0, losing: 0, unsound: [] as string[], leftovers: 0 };
  let said = '';
  for (const [n, op] of readDiskLog(log, dirname(file), [name, `${name}-journal`, basename(replacementOf(file))]).entries()) {
    perform(disk, op);
    if (op.op === 'ack') said += op.text;
    if (n % every !== 0) continue;
    for (const loss of losses) {
      writeState(disk, join(folder, 'disk'), loss, random);
      const left = examine(join(folder, 'disk', name), idsIn(said));
      result.states += 1;
      if (left.lost.length) result.losing += 1;
      if (left.isSound && mode === 'purge') result.leftovers += leftovers(join(folder, 'disk', name)).length;
      if (!left.isSound) result.unsound.push(`after operation ${n}, ${loss}: ${left.problem}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return { ...result, said: idsIn(said).length };
}
