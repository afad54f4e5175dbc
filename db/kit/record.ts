import { sql } from 'kysely';
import { AppError } from '#shared/kit/errors.ts';
import type { FilterData, Value } from '#shared/kit/filter.ts';
import type { AnyRegister, Link } from '#shared/kit/register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { columnSql, liveSql, type Context } from './columns.ts';
import { fromStore, page, type ListRow } from './query.ts';
import type { RecordName } from './record-index.ts';
import type { Store } from './store.ts';

const keysOf = (register: AnyRegister) => [
  ...Object.keys(register.fields),
  ...Object.keys(register.computed),
  ...Object.keys(register.flags),
];

/** Every field, computed scalar and flag of one record, archived or not. Throws NOT_FOUND. */
export function fullRow(store: Store, register: AnyRegister, id: string, context: Context): ListRow {
  const columns = ['id', 'revision', 'createdAt', 'updatedAt', 'archivedAt', 'filler', ...keysOf(register)].map(
    (key) => sql`${columnSql(register, key, 't', context)} as ${sql.ref(key)}`,
  );
  const row = store.get<Record<string, Value | null>>(
    sql`select ${sql.join(columns)} from ${sql.table(register.table)} as t where ${sql.ref('t.id')} = ${id}`,
  );
  if (!row) throw new AppError('NOT_FOUND', 'Posten finns inte i registret.');
  return fromStore(register, row);
}

/** Names of all records that the rows point at, in one statement however many rows there are. */
export function namesIn(store: Store, register: AnyRegister, rows: readonly ListRow[]): Readonly<Record<string, string>> {
  const fields = Object.entries(register.fields).filter(([, field]) => field.kind === 'link' || field.kind === 'unit');
  const ids = [...new Set(rows.flatMap((row) => fields.map(([key]) => row[key]).filter((id): id is string => typeof id === 'string')))];
  if (ids.length === 0) return {};
  const found = store.all<{ id: string; title: string }>(
    sql`select r.id, r.title from json_each(${JSON.stringify(ids)}) as wanted join record as r on r.id = wanted.value`,
  );
  return Object.fromEntries(found.map(({ id, title }) => [id, title]));
}

type Owner = { readonly register: AnyRegister; readonly id: string };
export type LinkedRecord = RecordName & { readonly detail: string };
/** What one record is tied to through a declared link, archived ones left out. */
export function linkedRecords(store: Store, { register, id }: Owner, link: Link, context: Context): readonly LinkedRecord[] {
  if (link.kind === 'manyOut') return manyOut(store, { register, id }, link.name);
  const target = registerNamed(link.to);
  const far = sql`${sql.table(target.table)} as f`;
  const filler = liveSql('f', context);
  const detail = Object.hasOwn(target.computed, 'statusAt') || Object.hasOwn(target.fields, 'status') ? sql.ref('f.status') : sql`null`;
  const select = sql`select ${target.name} as register, r.id, r.title, coalesce(${detail}, '') as detail from ${far} join record r on r.register = ${target.name} and r.id = f.id`;
  switch (link.kind) {
    case 'out':
      return store.all(
        sql`${select} where f.id = (select ${sql.ref(`m.${link.field}`)} from ${sql.table(register.table)} as m where m.id = ${id})`,
      );
    case 'in':
      return store.all(sql`${select} where ${sql.ref(`f.${link.field}`)} = ${id} and ${filler} order by f."sortKey" limit 500`);
    case 'manyIn':
      return store.all(
        sql`${select} join record_link l on l.register = ${target.name} and l.id = f.id and l.name = ${link.name}
          where l."targetRegister" = ${register.name} and l."targetId" = ${id} and ${filler} order by f."sortKey" limit 500`,
      );
  }
}
const manyOut = (store: Store, { register, id }: Owner, name: string): readonly LinkedRecord[] =>
  store.all(sql`select r.register, r.id, r.title, '' as detail from record_link l join record r on r.register = l."targetRegister" and r.id = l."targetId"
    where l.register = ${register.name} and l.id = ${id} and l.name = ${name} order by r.seq`);

/** Records to choose from by the beginning of a word; without text the first by name. */
export function options(
  store: Store,
  register: AnyRegister,
  { text, limit, ids: named }: { readonly text: string; readonly limit: number; readonly ids?: readonly string[] | undefined },
  context: Context,
): readonly RecordName[] {
  const words: readonly FilterData[] = text.trim() ? [{ op: 'words', text }] : [];
  const filter: FilterData = { op: 'and', of: named ? [...words, { op: 'in', field: 'id', values: named }] : words };
  const ids = page(store, register, { filter, sort: [{ field: register.title }], limit, offset: 0, columns: [] }, context);
  const names = store.all<{ id: string; title: string }>(
    sql`select r.id, r.title from json_each(${JSON.stringify(ids.map((row) => row.id))}) as wanted join record as r on r.id = wanted.value and r.register = ${register.name} order by wanted.key`,
  );
  return names.map((row) => ({ register: register.name, ...row }));
}
