import { sql } from 'kysely';
import type { RecordGroup } from '#shared/contract/records.contract.ts';
import type { FilterData, Value } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { own } from '#shared/kit/own.ts';
import { columnSql, filterSql, liveSql, type Context, type Expr } from './columns.ts';
import { fromStore } from './query.ts';
import type { Store } from './store.ts';

export type GroupQuery = {
  readonly filter: FilterData;
  /** Fields, derived values or flags; or one link to any register ("links" of an action): then the groups are the registers linked to. */
  readonly by: readonly string[];
  /** Two number fields to sum in each group: completed of headcount. */
  readonly sum?: readonly [n: string, d: string];
};

const alias = 't';
const isAnyLink = (register: AnyRegister, key: string): boolean => {
  const link = own(register.links, key);
  return link?.kind === 'manyOut' && link.to === '*';
};

/**
 * Counts, or two sums, per group. Keys are the stored values, so that each group can be asked for as a filter; links stand as ids.
 * A row linked to two registers is counted in both, once each. Empty groups are absent; a row without the value is in group null.
 * Throws INVALID_INPUT for a column that the register does not have.
 */
export function groupRows(store: Store, register: AnyRegister, { filter, by, sum }: GroupQuery, context: Context): readonly RecordGroup[] {
  const byLink = by.find((key) => isAnyLink(register, key));
  const link = byLink === undefined ? undefined : register.links[byLink];
  const name = link?.kind === 'manyOut' ? link.name : '';
  const joined = byLink
    ? sql`left join record_link as l on l."register" = ${register.name} and l."name" = ${name} and l."id" = ${sql.ref(`${alias}.id`)}`
    : sql``;
  const column = (key: string): Expr => (key === byLink ? sql.ref('l.targetRegister') : columnSql(register, key, alias, context));
  const keys = by.map((key, index) => sql`${column(key)} as ${sql.ref(`g${index}`)}`);
  const [n, d] = sum
    ? sum.map((field) => sql`coalesce(sum(${columnSql(register, field, alias, context)}), 0)`)
    : [sql`count(distinct ${sql.ref(`${alias}.id`)})`, sql`null`];
  const numbers = by.map((_, index) => sql.lit(index + 1));
  const rows = store.all<Record<string, Value | null> & { n: number; d: number | null }>(
    sql`select ${sql.join(keys)}, ${n} as n, ${d} as d from ${sql.table(register.table)} as ${sql.table(alias)} ${joined}
      where ${liveSql(alias, context)} and ${filterSql(register, filter, alias, context)} group by ${sql.join(numbers)} order by ${sql.join(numbers)}`,
  );
  return rows.map((row) => {
    const named = fromStore(register, Object.fromEntries(by.map((key, index) => [key, row[`g${index}`] ?? null])));
    return { by: by.map((key) => (named[key] as Value | null | undefined) ?? null), n: row.n, d: row.d };
  });
}
