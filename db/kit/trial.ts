import { sql } from 'kysely';
import type { Value } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { schemaOf, type Patch } from '#shared/kit/rules.ts';
import { columnSql, type Context } from './columns.ts';
import { typeOf } from './ddl.ts';
import { fromStore } from './query.ts';
import type { Store } from './store.ts';

type Trial = { readonly id: string | null; readonly values: Patch };

/**
 * Computed values of a row as it would be, from the same SQL as the list: the values stand in a one-row table named as the real one.
 * Columns that need the stored row or its links (version in force) are left out. Fields that are not valid yet count as empty.
 */
export function trial(store: Store, register: AnyRegister, row: Trial, context: Context): Readonly<Record<string, Value | null>> {
  const computed = Object.keys(register.computed).filter((key) => key !== 'statusAt');
  if (computed.length === 0) return {};
  const invalid = new Set(
    schemaOf(register)
      .safeParse(row.values)
      .error?.issues.map((issue) => String(issue.path[0])) ?? [],
  );
  const values = Object.entries(register.fields).map(([key, field]) => {
    const value = invalid.has(key) ? null : ((row.values[key] ?? null) as Value | null);
    // The driver binds every number as a real one, and '2025' || '-1' would read "2025.0-1": a column of whole numbers holds whole ones.
    const typed = typeof value === 'number' && typeOf(field) === 'INTEGER' ? sql`cast(${value} as integer)` : sql`${value}`;
    return sql`${typed} as ${sql.ref(key)}`;
  });
  const wanted = computed.map((key) => sql`${columnSql({ ...register, computed: live(register) }, key, 't', context)} as ${sql.ref(key)}`);
  const found = store.get<Record<string, Value | null>>(
    sql`select ${sql.join(wanted)} from (select ${row.id ?? ''} as id, ${sql.join(values)}) as t`,
  );
  return fromStore(register, found ?? {});
}
/** The same declarations with nothing stored, so that the SQL is asked instead of the column. */
const live = (register: AnyRegister) =>
  Object.fromEntries(Object.entries(register.computed).map(([key, field]) => [key, { ...field, stored: false }]));
