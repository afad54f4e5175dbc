import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { noteInHistory } from '../backup/note.ts';
import { fixed, quoted } from '../kit/fixed.ts';
import { append } from '../kit/history.ts';
import { index, removeLink } from '../kit/record-index.ts';
import { refreshStored } from '../kit/refresh-stored.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { readRow } from '../kit/write.ts';
import { asRows, goneId, goneRegister, keysOf, pointers, pointingAt, type Going, type RecordKey } from './going.ts';
import { keepNumbers } from './keep-numbers.ts';
import { reasonsAbout } from './reasons.ts';

/** What was erased: records by register, entries that lost their content, reasons that lost their words, and records that were let go. */
export type Erased = {
  readonly records: Readonly<Record<string, number>>;
  readonly entries: number;
  readonly reasons: number;
  readonly letGo: number;
};

/**
 * Takes records out of a store: rows, links, full text, frozen reports of a review, and the content of their history with its salts. The
 * entries themselves and their hashes stay, so that the chain holds (RELIABILITY.md 4). Its first entry says what was done, by which
 * decision and of which entries, never the content. What has been erased still lies in free pages: see purge.ts.
 */
export function erase(tx: WriteTx, going: Going, decisions: readonly string[]): Erased {
  const keys = keysOf(going);
  const records = Object.fromEntries([...going].map(([register, ids]) => [register, ids.size]));
  const entries = entriesOf(tx, keys);
  const reasons = reasonsAbout(tx, keys, entries);
  noteInHistory(tx, {
    op: 'purge',
    changed: { decisions: [null, decisions], records: [null, records], entries: [null, entries], reasons: [null, reasons.length] },
  });
  tx.raw.pragma('defer_foreign_keys = ON');
  keepNumbers(tx, going);
  const letGo = letGoOf(tx, going) + unlink(tx, going, keys);
  removeSnapshots(tx, going);
  for (const key of keys) removeRecord(tx, key);
  tx.run(sql`delete from audit_payload where seq in ${list(entries)}`);
  tx.run(sql`delete from audit_reason where seq in ${list(reasons)}`);
  return { records, entries: entries.length, reasons: reasons.length, letGo };
}

const list = (seqs: readonly number[]) => sql`(select value from json_each(${JSON.stringify(seqs)}))`;

const entriesOf = (tx: WriteTx, keys: readonly RecordKey[]): readonly number[] =>
  tx
    .all<{ seq: number }>(
      sql`select a.seq from ${asRows(keys)} join audit a on a.register = ${goneRegister} and a."recordId" = ${goneId} order by a.seq`,
    )
    .map(({ seq }) => seq);

/** Records that stay and may point at nothing: their field is emptied, also where the row is frozen. */
function letGoOf(tx: WriteTx, going: Going): number {
  let count = 0;
  for (const pointer of pointers)
    if (pointer.kind === 'loose')
      for (const id of pointingAt(tx, pointer, going)) {
        emptyField(tx, pointer.from, id, pointer.field);
        count += 1;
      }
  return count;
}
function emptyField(tx: WriteTx, register: AnyRegister, id: string, field: string): void {
  const before = readRow(tx, register, id)!;
  tx.run(fixed(`update ${register.table} set ${quoted(field)} = null, revision = revision + 1, "updatedAt" = ? where id = ?`, tx.now, id));
  refreshStored(tx, register, id);
  if (before['archivedAt'] === null) index(tx, register, id, { ...before, [field]: null });
  append(tx, { op: 'update', register: register.name, recordId: id, changed: { [field]: [before[field], null] } });
}

type Ends = {
  readonly register: string;
  readonly id: string;
  readonly name: string;
  readonly targetRegister: string;
  readonly targetId: string;
};
/** Links of what goes vanish with it; those of records that stay are taken away as their own change. Answers how many of these. */
function unlink(tx: WriteTx, going: Going, keys: readonly RecordKey[]): number {
  const pointing = tx.all<Ends>(
    sql`select l.* from ${asRows(keys)} join record_link l on l."targetRegister" = ${goneRegister} and l."targetId" = ${goneId}`,
  );
  const kept = pointing.filter(({ register, id }) => !going.get(register)?.has(id));
  for (const { targetRegister, targetId, ...end } of kept) removeLink(tx, { ...end, target: { register: targetRegister, id: targetId } });
  for (const { register, id } of keys) tx.run(fixed('delete from record_link where register = ? and id = ?', register, id));
  return kept.length;
}

const snapshotGuard = 'review_snapshot_no_delete';
/** An adopted review is never changed; it goes whole, with the record. Its guard is lifted for that and put back as it was. */
function removeSnapshots(tx: WriteTx, going: Going): void {
  const reviews = going.get(managementReview.name);
  if (!reviews?.size) return;
  const guard = tx.get<{ sql: string }>(sql`select sql from sqlite_schema where type = 'trigger' and name = ${snapshotGuard}`)!;
  tx.raw.exec(`drop trigger ${snapshotGuard}`);
  for (const id of reviews) tx.run(fixed('delete from review_snapshot where "reviewId" = ?', id));
  tx.raw.exec(guard.sql);
}

function removeRecord(tx: WriteTx, { register, id }: RecordKey): void {
  const declared = registerNamed(register);
  index(tx, declared, id, null);
  tx.run(fixed('delete from record where register = ? and id = ?', register, id));
  tx.run(fixed(`delete from ${declared.table} where id = ?`, id));
}
