import { sql } from 'kysely';
import type { FilterData, Value } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { columnSql, filterSql, liveSql, type Context, type Expr } from './columns.ts';
import { compiledOnce } from './compiled-once.ts';
import { fixed } from './fixed.ts';
import type { Store } from './store.ts';

export type Sort = { readonly field: string; readonly descending?: boolean };
export type PageQuery = {
  readonly filter: FilterData;
  readonly sort: readonly Sort[];
  readonly limit: number;
  readonly offset: number;
  readonly columns?: readonly string[];
};
export type ListRow = Readonly<Record<string, Value | null>> & { readonly id: string; readonly revision: number };

const alias = 't';
const from = (register: AnyRegister) => sql`from ${sql.table(register.table)} as ${sql.table(alias)}`;
const where = (register: AnyRegister, filter: FilterData, context: Context) =>
  sql`where ${liveSql(alias, context)} and ${filterSql(register, filter, alias, context)}`;

const isYesNo = (register: AnyRegister, key: string) =>
  key === 'filler' || Object.hasOwn(register.flags, key) || (register.fields[key] ?? register.computed[key])?.kind === 'bool';

/** Rows come out as declared: 0 and 1 become false and true. The rows are the caller's own, fresh from the statement, and changed in place. */
function fromStoreAll(register: AnyRegister, rows: readonly Record<string, Value | null>[]): readonly ListRow[] {
  const yesNo = Object.keys(rows[0] ?? {}).filter((key) => isYesNo(register, key));
  for (const row of rows) for (const key of yesNo) row[key] = row[key] === 1;
  return rows as readonly ListRow[];
}
export const fromStore = (register: AnyRegister, row: Record<string, Value | null>): ListRow => fromStoreAll(register, [row])[0]!;

function orderBy(register: AnyRegister, { field, descending = false }: Sort, context: Context): Expr {
  const declared = register.fields[field] ?? register.computed[field];
  // The title's sort key is kept in a column with an index; other words are few enough to be worked out.
  if (field === register.title) return descending ? sql`${sql.ref(`${alias}.sortKey`)} desc` : sql`${sql.ref(`${alias}.sortKey`)}`;
  const column = columnSql(register, declared?.sortBy ?? field, alias, context);
  // Choices sort as declared (planned, in_progress, done), words as Swedish does.
  const key =
    declared?.kind === 'choice'
      ? sql`case ${column} ${sql.join(
          (declared.options ?? []).map((option, index) => sql`when ${option} then ${sql.lit(index)}`),
          sql` `,
        )} end`
      : declared?.kind === 'text' || declared?.kind === 'role'
        ? sql`sv_key(${column})`
        : column;
  if (descending) return sql`${key} desc`;
  // What is not filled in comes last in both directions, as in Excel. Said only where it can be: it hides the order of an index.
  return declared ? sql`${key} nulls last` : key;
}

/** One window of a register. `columns` defaults to the list's; the id is always the last sort key, so that pages do not overlap,
 *  and follows the direction of the sort, so that the index (levelRank, id) can be walked backwards (40 times faster). */
export function page(store: Store, register: AnyRegister, query: PageQuery, context: Context): readonly ListRow[] {
  const { filter, sort, limit, offset, columns } = query;
  const { sql: text, parameters } = compiledOnce({ register, context, what: ['page', filter, sort, columns] }, () =>
    pageSql(register, query, context),
  );
  return fromStoreAll(register, store.all(fixed(`${text} limit ? offset ?`, ...parameters, limit, offset)));
}
function pageSql(register: AnyRegister, { filter, sort, columns }: PageQuery, context: Context): Expr {
  const keys = [...new Set(['id', 'revision', ...(columns ?? register.list)])];
  const wanted = keys.map((key) => sql`${columnSql(register, key, alias, context)} as ${sql.ref(key)}`);
  const order = [...sort, { field: 'id', descending: sort.at(-1)?.descending ?? false }].map((key) => orderBy(register, key, context));
  return sql`select ${sql.join(wanted)} ${from(register)} ${where(register, filter, context)} order by ${sql.join(order)}`;
}

export function count(store: Store, register: AnyRegister, filter: FilterData, context: Context): number {
  const { sql: text, parameters } = compiledOnce(
    { register, context, what: ['count', filter] },
    () => sql`select count(*) as n ${from(register)} ${where(register, filter, context)}`,
  );
  return store.get<{ n: number }>(fixed(text, ...parameters))!.n;
}

/** Several flags counted in one statement, within a filter. */
export function counts(
  store: Store,
  register: AnyRegister,
  { filter, flags }: { readonly filter: FilterData; readonly flags: readonly string[] },
  context: Context,
): Readonly<Record<string, number>> {
  if (flags.length === 0) return {};
  const columns = flags.map((flag) => sql`count(*) filter (where ${columnSql(register, flag, alias, context)}) as ${sql.ref(flag)}`);
  return store.get<Record<string, number>>(sql`select ${sql.join(columns)} ${from(register)} ${where(register, filter, context)}`)!;
}

/** Sums of one or two number fields: attended of invited. Rows without a number add nothing. */
export const sums = (
  store: Store,
  register: AnyRegister,
  { filter, sum: fields }: { readonly filter: FilterData; readonly sum: readonly [string, string] },
  context: Context,
): { n: number; d: number } =>
  store.get<{ n: number; d: number }>(
    sql`select coalesce(sum(${columnSql(register, fields[0], alias, context)}), 0) as n, coalesce(sum(${columnSql(register, fields[1], alias, context)}), 0) as d ${from(register)} ${where(register, filter, context)}`,
  )!;

/** n of d in one pass. */
export const share = (
  store: Store,
  register: AnyRegister,
  { count: filter, outOf }: { readonly count: FilterData; readonly outOf: FilterData },
  context: Context,
): { n: number; d: number } =>
  store.get<{ n: number; d: number }>(
    sql`select count(*) filter (where ${filterSql(register, filter, alias, context)}) as n, count(*) as d ${from(register)} ${where(register, outOf, context)}`,
  )!;

type Grouping = { readonly filter: FilterData; readonly by: readonly string[] };
/** Counts per group; several fields are joined with '-' ("3-2" = likelihood 3, consequence 2). Empty groups are absent. */
export function groups(store: Store, register: AnyRegister, { filter, by }: Grouping, context: Context): Readonly<Record<string, number>> {
  const rows = grouped<{ n: number }>(store, register, { filter, by, what: sql`count(*) as n` }, context);
  return Object.fromEntries(rows.map((row) => [row.key, row.n]));
}

/** The same with two sums a group: completed of headcount by course. */
export function groupSums(
  store: Store,
  register: AnyRegister,
  { filter, by, sum: fields }: Grouping & { readonly sum: readonly [string, string] },
  context: Context,
): Readonly<Record<string, { n: number; d: number }>> {
  const [n, d] = fields.map((field) => columnSql(register, field, alias, context)) as [Expr, Expr];
  const what = sql`coalesce(sum(${n}), 0) as n, coalesce(sum(${d}), 0) as d`;
  const rows = grouped<{ n: number; d: number }>(store, register, { filter, by, what }, context);
  return Object.fromEntries(rows.map((row) => [row.key, { n: row.n, d: row.d }]));
}

function grouped<T extends object>(
  store: Store,
  register: AnyRegister,
  { filter, by, what }: Grouping & { readonly what: Expr },
  context: Context,
): readonly (T & { readonly key: string })[] {
  const keys = by.map((key, index) => sql`${nameSql(register, key, context)} as ${sql.ref(`g${index}`)}`);
  const numbers = by.map((_, index) => sql.lit(index + 1));
  const rows = store.all<T & Record<string, Value | null>>(
    sql`select ${sql.join(keys)}, ${what} ${from(register)} ${where(register, filter, context)} group by ${sql.join(numbers)} order by ${sql.join(numbers)}`,
  );
  return rows.map((row) => ({ ...row, key: by.map((_, index) => row[`g${index}`] ?? '').join('-') }));
}

/** Groups by a link are named by the linked record's title. */
function nameSql(register: AnyRegister, key: string, context: Context): Expr {
  const column = columnSql(register, key, alias, context);
  const field = register.fields[key];
  return field?.kind === 'link' || field?.kind === 'unit'
    ? sql`(select title from record where record.register = ${field.of} and record.id = ${column})`
    : column;
}
