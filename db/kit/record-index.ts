import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { fixed } from './fixed.ts';
import { append } from './history.ts';
import type { Store } from './store.ts';
import type { WriteTx } from './write-tx.ts';

export type RecordName = { readonly register: string; readonly id: string; readonly title: string };

const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
/** The name of a record: its title field, or the name of the record that its title field points at ("Lönia" for a classification). */
export function titleOf(store: Store, register: AnyRegister, row: Patch): string {
  const value = text(row[register.title]);
  const field = register.fields[register.title];
  if (field?.kind !== 'link' && field?.kind !== 'unit') return value;
  return nameOf(store, field.of!, value) ?? '';
}
export const nameOf = (store: Store, register: string, id: string): string | undefined =>
  store.get<{ title: string }>(fixed('select title from record where register = ? and id = ?', register, id))?.title;

/**
 * `record` is the directory of all records: (register, id) → title. It carries the full-text row (search.rowid = record.seq), makes the
 * polymorphic link a real foreign key, and answers "what is this called?" with one join instead of a union of all tables.
 */
export function index(tx: WriteTx, register: AnyRegister, id: string, row: Patch | null): void {
  const found = tx.get<{ seq: number; title: string }>(
    fixed('select seq, title from record where register = ? and id = ?', register.name, id),
  );
  if (found) tx.run(fixed('delete from search where rowid = ?', found.seq));
  if (row === null) return;
  const title = titleOf(tx, register, row);
  const body = [title, ...register.search.map((key) => text(row[key]))].join('\n');
  if (found && found.title !== title) tx.run(sql`update record set title = ${title} where seq = ${found.seq}`);
  const seq = found?.seq ?? insert(tx, register, id, title);
  tx.run(fixed('insert into search (rowid, body) values (?, ?)', seq, body));
}
function insert(tx: WriteTx, register: AnyRegister, id: string, title: string): number {
  return tx.get<{ seq: number }>(
    fixed('insert into record (id, register, title) values (?, ?, ?) returning seq', id, register.name, title),
  )!.seq;
}

export type LinkEnds = {
  readonly register: string;
  readonly id: string;
  readonly name: string;
  readonly target: { readonly register: string; readonly id: string };
};
/** Ties a record to another; history hangs on the owner: it is the action that gains or loses a source. False: it was there already. */
export function addLink(tx: WriteTx, { register, id, name, target }: LinkEnds): boolean {
  const made = tx.run(sql`insert into record_link ("register", "id", "name", "targetRegister", "targetId")
    values (${register}, ${id}, ${name}, ${target.register}, ${target.id}) on conflict do nothing`);
  if (made) append(tx, { op: 'link', register, recordId: id, changed: { [name]: [null, `${target.register}:${target.id}`] } });
  return made > 0;
}
export function removeLink(tx: WriteTx, { register, id, name, target }: LinkEnds): boolean {
  const gone = tx.run(sql`delete from record_link where "register" = ${register} and "id" = ${id} and "name" = ${name}
    and "targetRegister" = ${target.register} and "targetId" = ${target.id}`);
  if (gone) append(tx, { op: 'unlink', register, recordId: id, changed: { [name]: [`${target.register}:${target.id}`, null] } });
  return gone > 0;
}
