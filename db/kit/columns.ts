import { sql, type RawBuilder } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { AsOf, FilterData, Value } from '#shared/kit/filter.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister, Link } from '#shared/kit/register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { computedSql } from '../registers/computed.ts';
import type { Settings } from '#shared/settings/settings.ts';

export type Expr = RawBuilder<unknown>;
/** What a count is counted at and by. Same context for page, figure and report, hence the same numbers. */
export type Context = { readonly asOf: string; readonly settings: Settings };

const system = new Set(['id', 'revision', 'createdAt', 'updatedAt', 'archivedAt', 'filler', 'sortKey']);

/** The SQL of anything that a filter, sort or list may name: stored column, computed scalar or flag. Refuses all else. */
export function columnSql(register: AnyRegister, key: string, alias: string, context: Context): Expr {
  const own = (part: object) => Object.hasOwn(part, key);
  if (own(register.fields) || system.has(key) || register.computed[key]?.stored) return sql.ref(`${alias}.${key}`);
  if (own(register.flags)) return filterSql(register, register.flags[key]!, alias, context);
  if (own(register.computed)) return computedColumn(register, key, alias, context);
  throw new AppError('INVALID_INPUT', errorWords.record.noColumn(register.name, key));
}

/** `stored` columns are filled by the gateway from this same SQL (write.ts), so the two cannot differ. */
export function computedColumn(register: AnyRegister, key: string, alias: string, context: Context): Expr {
  if (key === 'statusAt') return statusAt(register, alias, context.asOf);
  const write = computedSql[register.name]?.[key];
  if (!write) throw new Error(`${register.name}.${key} has no SQL`);
  return write((field) => sql.ref(`${alias}.${field}`), context);
}

/** A state entered after the as-of date has not happened yet; without a date it is taken to have happened. */
function statusAt({ lifecycle }: AnyRegister, alias: string, asOf: string): Expr {
  const status = sql.ref(`${alias}.status`);
  const cases = Object.entries(lifecycle?.dated ?? {}).map(
    ([state, entered]) => sql`when ${status} = ${state} and ${sql.ref(`${alias}.${entered!.on}`)} > ${asOf} then ${entered!.before}`,
  );
  return cases.length ? sql`case ${sql.join(cases, sql` `)} else ${status} end` : status;
}

/** `statusAt in (…)` written so that an index on status can be used: which stored states, dated how, stand in these today. */
function statusAtIn({ lifecycle }: AnyRegister, values: readonly Value[], alias: string, asOf: string): Expr {
  const status = sql.ref(`${alias}.status`);
  const dated = Object.entries(lifecycle?.dated ?? {});
  const undated = values.filter((value) => !dated.some(([state]) => state === value));
  const parts = dated.flatMap(([state, entered]) => {
    const on = sql.ref(`${alias}.${entered!.on}`);
    const entersHere = values.includes(state) ? [sql`(${status} = ${state} and (${on} is null or ${on} <= ${asOf}))`] : [];
    return values.includes(entered!.before) ? [...entersHere, sql`(${status} = ${state} and ${on} > ${asOf})`] : entersHere;
  });
  const all = undated.length ? [sql`${status} in (${sql.join(undated)})`, ...parts] : parts;
  return all.length ? sql`(${sql.join(all, sql` or `)})` : sql`false`;
}

const resolve = (bound: Value | AsOf, asOf: string): Value => {
  if (typeof bound !== 'object') return bound;
  const day = Temporal.PlainDate.from(asOf);
  const from = bound.asOf === 'day' ? day : day.with({ month: 1, day: 1 });
  // In months alone: years back and months ahead are no duration that Temporal takes.
  const moved = from.add({ months: (bound.plusYears ?? 0) * 12 + (bound.plusMonths ?? 0) }).add({ days: bound.plusDays ?? 0 });
  return bound.asOf === 'year' ? moved.year : moved.toString();
};

/** Filter data → a boolean expression. Date shifts are worked out here, so SQL sees only parameters. */
export function filterSql(register: AnyRegister, filter: FilterData, alias: string, context: Context): Expr {
  const inner = (part: FilterData) => filterSql(register, part, alias, context);
  const column = (field: string) => columnSql(register, field, alias, context);
  switch (filter.op) {
    case 'and':
      return filter.of.length ? sql`(${sql.join(filter.of.map(inner), sql` and `)})` : sql`true`;
    case 'or':
      return filter.of.length ? sql`(${sql.join(filter.of.map(inner), sql` or `)})` : sql`false`;
    case 'not':
      // NULL is "no", never "unknown": not(status is closed) must keep rows without a status.
      return sql`not coalesce(${inner(filter.of)}, false)`;
    case 'in':
      if (filter.field === 'statusAt' && register.computed['statusAt']) return statusAtIn(register, filter.values, alias, context.asOf);
      return inSql(register, filter.field, filter.values, column(filter.field));
    case 'range': {
      const bounds = [
        [filter.from, sql`>=`],
        [filter.to, sql`<=`],
        [filter.before, sql`<`],
      ] as const;
      const parts = bounds.flatMap(([bound, sign]) =>
        bound === undefined ? [] : [sql`${column(filter.field)} ${sign} ${resolve(bound, context.asOf)}`],
      );
      return parts.length ? sql`(${sql.join(parts, sql` and `)})` : sql`true`;
    }
    case 'empty':
      return sql`${column(filter.field)} is null`;
    case 'words':
      return wordsSql(filter.text, alias);
    case 'linked': {
      const link = own(register.links, filter.link);
      if (!link) throw new AppError('INVALID_INPUT', `Registret ${register.name} har ingen koppling ${filter.link}.`);
      return linkedSql({ register, alias }, link, filter.where, context);
    }
  }
}

/** A flag asked for by `in` is the condition itself: the planner sees through it, `(exists …) = 1` it would not. */
function inSql(register: AnyRegister, field: string, values: readonly Value[], column: Expr): Expr {
  const isFlag = Object.hasOwn(register.flags, field);
  if (isFlag && values.length === 1) return values[0] === true ? column : sql`not coalesce(${column}, false)`;
  return values.length ? sql`${column} in (${sql.join(values)})` : sql`false`;
}

/** Prefix of every word, å ä ö kept (FTS5 unicode61 remove_diacritics 0). Quoting makes any input harmless; '' finds nothing. */
export const matchText = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => `"${word}"*`)
    .join(' ');
function wordsSql(text: string, alias: string): Expr {
  const match = matchText(text);
  if (match === '') return sql`true`;
  return sql`${sql.ref(`${alias}.id`)} in (select record.id from search join record on record.seq = search.rowid where search match ${match})`;
}

function linkedSql(
  { register, alias }: { readonly register: AnyRegister; readonly alias: string },
  link: Link,
  where: FilterData | undefined,
  context: Context,
): Expr {
  if (link.to === '*') return anyLinkSql({ register, alias }, link, where);
  const target = registerNamed(link.to);
  const far = `${alias}_${target.table}`;
  if (far.length > 160) throw new AppError('INVALID_INPUT', errorWords.record.deepFilter);
  const id = sql.ref(`${alias}.id`);
  const live = sql`${liveSql(far, context)} and ${where ? filterSql(target, where, far, context) : sql`true`}`;
  const table = sql`${sql.table(target.table)} as ${sql.table(far)}`;
  const farId = sql.ref(`${far}.id`);
  switch (link.kind) {
    case 'out':
      return sql`exists (select 1 from ${table} where ${farId} = ${sql.ref(`${alias}.${link.field}`)} and ${live})`;
    case 'in':
      return sql`exists (select 1 from ${table} where ${sql.ref(`${far}.${link.field}`)} = ${id} and ${live})`;
    case 'manyIn':
      return sql`exists (select 1 from record_link as l join ${table} on ${farId} = l."id" and l."register" = ${target.name} and l."name" = ${link.name}
        where l."targetId" = ${id} and l."targetRegister" = ${register.name} and ${live})`;
    case 'manyOut':
      return sql`exists (select 1 from record_link as l join ${table} on ${farId} = l."targetId" and l."targetRegister" = ${target.name}
        where l."id" = ${id} and l."register" = ${register.name} and l."name" = ${link.name} and ${live})`;
  }
}

/** A link that leads to any register: whether there is one at all, or one to certain registers (`where` names them in `register`). */
function anyLinkSql(
  { register, alias }: { readonly register: AnyRegister; readonly alias: string },
  link: Link,
  where: FilterData | undefined,
): Expr {
  if (link.kind !== 'manyOut' || (where && (where.op !== 'in' || where.field !== 'register')))
    throw new AppError('INVALID_INPUT', errorWords.record.anyLink);
  const targets = where?.op === 'in' ? sql`and l."targetRegister" in (${sql.join(where.values)})` : sql``;
  return sql`exists (select 1 from record_link as l where l."register" = ${register.name} and l."name" = ${link.name} and l."id" = ${sql.ref(`${alias}.id`)} ${targets})`;
}

/** Archived rows are in history, never in a list or a figure; example rows only when the setting says so. The one place that decides it. */
export const liveSql = (alias: string, { settings }: Context): Expr =>
  settings.countFiller
    ? sql`${sql.ref(`${alias}.archivedAt`)} is null`
    : sql`${sql.ref(`${alias}.archivedAt`)} is null and ${sql.ref(`${alias}.filler`)} = 0`;
