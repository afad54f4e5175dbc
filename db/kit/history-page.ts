import { sql, type RawBuilder } from 'kysely';
import type { HistoryFilter } from '#shared/contract/history.contract.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { historyWhere, reasonText, type HistoryEntry } from './history.ts';
import type { Store } from './store.ts';

const numbered = Object.values<AnyRegister>(registers).filter((register) => Object.hasOwn(register.fields, 'ref'));

/** The records that have this very number. */
function idsOfNumber(store: Store, number: string): readonly string[] {
  const found = numbered.map((register) => sql`select id from ${sql.table(register.table)} where ref = ${number} collate nocase`);
  return store.all<{ id: string }>(sql`${sql.join(found, sql` union `)}`).map(({ id }) => id);
}

/** Words in the record's name, in the reason, in who it was, in what stood there before or after; or the record's number. */
function holds(store: Store, typed: string): RawBuilder<unknown> {
  const text = typed.toLocaleLowerCase('sv');
  const ids = JSON.stringify(idsOfNumber(store, typed));
  const fields = [sql.ref('r.title'), reasonText, sql.ref('a.actor'), sql.ref('p.body')].map((field) => sql`sv_has(${field}, ${text})`);
  return sql`(${sql.join(fields, sql` or `)} or a."recordId" in (select value from json_each(${ids})))`;
}

/** The entries that a filter lets through, newest first. Days are Swedish ones; `before` is the seq to go on from. */
export function historyPage(store: Store, filter: HistoryFilter, limit: number, before: number): readonly HistoryEntry[] {
  const { actor, register, op, from, to } = filter;
  const text = filter.text?.trim() ?? '';
  const parts = [
    sql`a.seq < ${before}`,
    ...(actor === undefined ? [] : [sql`a.actor = ${actor}`]),
    ...(register === undefined ? [] : [sql`a.register = ${register}`]),
    ...(op === undefined ? [] : [sql`a.op = ${op}`]),
    ...(from === undefined ? [] : [sql`sv_day(a.at) >= ${from}`]),
    ...(to === undefined ? [] : [sql`sv_day(a.at) <= ${to}`]),
    ...(text === '' ? [] : [holds(store, text)]),
  ];
  return historyWhere(store, sql.join(parts, sql` and `), limit);
}

/** What there is to choose among: everybody who has changed something, and the registers and kinds of change that occur. */
export function historyChoices(store: Store): {
  readonly actors: readonly string[];
  readonly registers: readonly string[];
  readonly ops: readonly string[];
} {
  const distinct = (column: string) =>
    store.all<{ value: string }>(sql`select distinct ${sql.ref(column)} as value from audit order by 1`).map(({ value }) => value);
  return { actors: distinct('actor'), registers: distinct('register'), ops: distinct('op') };
}
