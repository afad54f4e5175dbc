import { sql } from 'kysely';
import { undoWords } from '#shared/i18n/undo.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { changesSomething, commitOf, commitRegister, isTakenBack } from './commits.ts';
import { nameInWords } from './commit-label.ts';
import { append, changesIn, type Change } from './history.ts';
import { addLink, removeLink } from './record-index.ts';
import { saveSettings } from './save-settings.ts';
import { settingsOf } from './settings.ts';
import type { WriteTx } from './write-tx.ts';
import { archive, readRow, restore, save } from './write.ts';

type Entry = {
  readonly seq: number;
  readonly op: string;
  readonly register: string;
  readonly recordId: string;
  readonly body: string | null;
};
type Undo = {
  readonly commitId: string;
  /** Told now and then how many entries are taken back. */ readonly onDone?: (entries: number) => void;
  /** Changed since the store was opened: what it froze is no hindrance. */ readonly thaw: boolean;
};

/** Milliseconds between two turns of the event loop (PERFORMANCE.md P14). */
const turn = 30;
const chunk = 200;

/**
 * Takes a commit back entry by entry, the last one first, in the open transaction; itself a commit that can be undone (that is a redo).
 * For `writeSlowly`: a list of 100,000 rows is undone while pages are still answered. Gives the new commit's id. Throws AppError
 * NOT_FOUND for an unknown commit, FORBIDDEN for an adoption or a purge, CONFLICT when it is undone already or the same fields have been changed since.
 */
export function* undoCommit(tx: WriteTx, undo: Undo): Generator<void, string> {
  const commit = commitOf(tx, undo.commitId);
  if (!commit) throw new AppError('NOT_FOUND', undoWords.unknown);
  if (commit.op === 'purge') throw new AppError('FORBIDDEN', undoWords.purge);
  if (commit.isFinal) throw new AppError('FORBIDDEN', undoWords.adopted);
  if (isTakenBack(tx, undo.commitId)) throw new AppError('CONFLICT', undoWords.already);
  // First, so that a commit's first entry tells what it is.
  append(tx, { op: 'undo', register: commitRegister, recordId: undo.commitId, changed: {} });
  let since = performance.now();
  let done = 0;
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const entries = entriesBefore(tx, undo.commitId, before);
    for (const entry of entries) {
      invert(tx, entry, undo.thaw);
      done += 1;
      if (performance.now() - since < turn) continue;
      undo.onDone?.(done);
      yield;
      since = performance.now();
    }
    const last = entries.at(-1);
    if (!last) return tx.commitId;
    before = last.seq;
  }
}

const entriesBefore = (tx: WriteTx, commitId: string, before: number): readonly Entry[] =>
  tx.all(
    sql`select a.seq, a.op, a.register, a."recordId", p.body from audit a left join audit_payload p on p.seq = a.seq
      where a."commitId" = ${commitId} and a.seq < ${before} order by a.seq desc limit ${chunk}`,
  );

function invert(tx: WriteTx, entry: Entry, thaw: boolean): void {
  const { op, recordId } = entry;
  if (!changesSomething(op)) return;
  const changed = changesIn(entry.body);
  if (changed === null) throw new AppError('CONFLICT', undoWords.purged);
  if (op === 'settings') return settingsBack(tx, changed);
  const register = registerNamed(entry.register);
  if (op === 'link' || op === 'unlink') return linksBack(tx, register.name, recordId, changed);
  const row = readRow(tx, register, recordId);
  if (!row) throw changedSince(tx, register, recordId);
  const at = { id: recordId, revision: row.revision };
  const isArchived = row['archivedAt'] !== null;
  if (op === 'archive') return void (isArchived && restore(tx, register, at));
  if (op === 'restore') return void (isArchived || archive(tx, register, at));
  if (op === 'create' && isArchived) return;
  const differs = Object.entries(changed).some(([field, [, after]]) => (row[field] ?? null) !== after);
  if (differs || isArchived) throw changedSince(tx, register, recordId);
  if (op === 'create') archive(tx, register, at);
  else
    valuesBack(tx, register, {
      ...at,
      values: Object.fromEntries(Object.entries(changed).map(([field, [value]]) => [field, value])),
      undo: { thaw },
    });
}

/** What no longer fits the rest of the row is the reader's to know, not a form's to mark. */
function valuesBack(tx: WriteTx, register: AnyRegister, input: Parameters<typeof save>[2] & { readonly id: string }): void {
  try {
    save(tx, register, input);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') throw error;
    throw new AppError('CONFLICT', undoWords.refused(nameInWords(tx, register, input.id)), error.issues);
  }
}
const changedSince = (tx: WriteTx, register: AnyRegister, id: string) =>
  new AppError('CONFLICT', undoWords.changed(nameInWords(tx, register, id)));

/** A link holds "register:id" of its far end, before or after. One that is already as it was stays so. */
function linksBack(tx: WriteTx, register: string, id: string, changed: Change['changed']): void {
  for (const [name, [before, after]] of Object.entries(changed)) {
    const [to = '', targetId = ''] = String(before ?? after).split(':');
    const link = { register, id, name, target: { register: to, id: targetId } };
    if (before === null) removeLink(tx, link);
    else addLink(tx, link);
  }
}

function settingsBack(tx: WriteTx, changed: Change['changed']): void {
  const now = settingsOf(tx);
  const isSame = Object.entries(changed).every(([key, [, after]]) => JSON.stringify(now[key as keyof Settings]) === JSON.stringify(after));
  if (!isSame) throw new AppError('CONFLICT', undoWords.settingsChanged);
  const before = Object.fromEntries(Object.entries(changed).map(([key, [value]]) => [key, value]));
  saveSettings(tx, { ...now, ...before });
}
