import { sql } from 'kysely';
import type { Field, Kind } from '#shared/kit/field.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { computedColumn } from './columns.ts';
import { contextOf } from './settings.ts';
import type { Store } from './store.ts';

const sqlType: Readonly<Record<Kind, string>> = {
  text: 'TEXT',
  longText: 'TEXT',
  choice: 'TEXT',
  date: 'TEXT',
  instant: 'TEXT',
  level: 'TEXT',
  link: 'TEXT',
  unit: 'TEXT',
  role: 'TEXT',
  scale: 'INTEGER',
  number: 'REAL',
  bool: 'INTEGER',
};
const system = {
  id: 'TEXT!',
  revision: 'INTEGER!',
  createdAt: 'TEXT!',
  updatedAt: 'TEXT!',
  archivedAt: 'TEXT',
  filler: 'INTEGER!',
  sortKey: 'TEXT!',
};
const isRequired = (field: Field) => !field.schema.safeParse(null).success;
/** SQL type of a field's column. Whole numbers are told apart by asking the schema, so that the declaration says it once. */
export const typeOf = (field: Field) => (field.kind === 'number' && !field.schema.safeParse(1.5).success ? 'INTEGER' : sqlType[field.kind]);

/** Column name → type, '!' when NOT NULL. Stored computed columns are always nullable: they follow the row. */
function expected(register: AnyRegister): Readonly<Record<string, string>> {
  const fields = Object.entries(register.fields).map(([key, field]) => [key, typeOf(field) + (isRequired(field) ? '!' : '')] as const);
  const stored = Object.entries(register.computed).flatMap(([key, field]) => (field.stored ? [[key, typeOf(field)] as const] : []));
  return { ...system, ...Object.fromEntries([...fields, ...stored]) };
}
const target = (field: Field) => (field.kind === 'unit' || field.kind === 'link' ? field.of : undefined);

/** A first draft for the author of a migration, who edits and freezes it: a released migration must not change when a declaration does. */
export function draftTable(register: AnyRegister): string {
  const lines = Object.entries(expected(register)).map(([key, type]) => {
    const field = register.fields[key];
    const to = field && target(field);
    const key_ = key === 'id' ? ' PRIMARY KEY' : key === 'filler' ? ' CHECK ("filler" IN (0, 1))' : '';
    const check =
      field?.kind === 'choice'
        ? ` CHECK ("${key}" IN (${field.options!.map((o) => `'${o}'`).join(', ')}))`
        : field?.kind === 'bool'
          ? ` CHECK ("${key}" IN (0, 1))`
          : '';
    return `  "${key}" ${type.replace('!', ' NOT NULL')}${key_}${to ? ` REFERENCES ${registerNamed(to).table}(id)` : ''}${check}`;
  });
  const foreign = Object.entries(register.fields).flatMap(([key, field]) =>
    target(field) ? [`CREATE INDEX ${register.table}_by_${key} ON ${register.table} ("${key}");`] : [],
  );
  const title = `CREATE INDEX ${register.table}_by_title ON ${register.table} ("sortKey", id);`;
  return [`CREATE TABLE ${register.table} (\n${lines.join(',\n')}\n) STRICT;`, title, ...foreign].join('\n');
}

/** Differences between a declaration and the real table, one readable sentence each. A test demands none. */
export function ddlDifferences(store: Store, register: AnyRegister): readonly string[] {
  const real = store.raw.pragma(`table_info(${register.table})`) as { name: string; type: string; notnull: number }[];
  const actual = Object.fromEntries(real.map((column) => [column.name, column.type + (column.notnull ? '!' : '')]));
  const wanted = expected(register);
  return [...new Set([...Object.keys(actual), ...Object.keys(wanted)])].flatMap((key) =>
    actual[key] === wanted[key]
      ? []
      : [`${register.table}.${key}: declared ${wanted[key] ?? 'not at all'}, table has ${actual[key] ?? 'nothing'}`],
  );
}

/** Rows whose stored computed columns differ from their SQL: a forgotten refresh or a damaged page. Run beside the integrity check. */
export function storedDrift(store: Store, register: AnyRegister): number {
  const stored = Object.keys(register.computed).filter((key) => register.computed[key]!.stored);
  if (stored.length === 0) return 0;
  const differs = stored.map(
    (key) => sql`${sql.ref(`t.${key}`)} is not ${computedColumn(register, key, 't', contextOf(store, '0001-01-01'))}`,
  );
  return store.get<{ n: number }>(sql`select count(*) as n from ${sql.table(register.table)} as t where ${sql.join(differs, sql` or `)}`)!
    .n;
}
