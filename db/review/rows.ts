import { sql } from 'kysely';
import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { cap, factLists, type FactList, type FactRows, type ListName } from '#shared/review/fact-lists.ts';
import type { Audience } from '#shared/review/facts.ts';
import { hasSecrecy } from '#shared/settings/secrecy.ts';
import { registerNamed, registers } from '#shared/registers/table.ts';
import type { Context } from '../kit/columns.ts';
import { count, page, type ListRow } from '../kit/query.ts';
import { settingsOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { isHidden, openRows } from './secrecy.ts';

export type Loaded = {
  readonly rows: FactRows;
  readonly totals: Readonly<Record<ListName, number>>;
  readonly omitted: Readonly<Record<ListName, number>>;
  readonly names: Readonly<Record<string, string>>;
};
/** Lists that are printed whole; a thousand is far above what any organisation has of them. */
const most = 1000;
const cappedLists: ReadonlySet<ListName> = new Set<ListName>(['risks', 'openActions', 'classifications', 'incidents']);
const limitOf = (name: ListName): number => (cappedLists.has(name) ? cap : most);

type Part = {
  readonly name: ListName;
  readonly list: FactList;
  readonly rows: readonly ListRow[];
  readonly visible: number;
  readonly all: number;
};

/** One list; a public report asks for open rows only, so that a secret text never leaves the store. */
function loadList(
  store: Store,
  name: ListName,
  list: FactList,
  { context, audience }: { readonly context: Context; readonly audience: Audience },
): Part {
  const filters = audience === 'public' && hasSecrecy(list.register);
  const filter: FilterData = filters
    ? { op: 'and', of: [list.filter, openRows(context.settings.secrecy, list.register.name)] }
    : list.filter;
  const rows = page(
    store,
    list.register,
    { filter, sort: list.sort, limit: limitOf(name), offset: 0, columns: [...new Set([...list.columns, ...list.secretVia])] },
    context,
  );
  const visible = rows.length < limitOf(name) ? rows.length : count(store, list.register, filter, context);
  return { name, list, rows, visible, all: filters ? count(store, list.register, list.filter, context) : visible };
}

const linkKeys = (register: AnyRegister): readonly string[] =>
  Object.entries(register.fields).flatMap(([key, field]) => (field.kind === 'link' || field.kind === 'unit' ? [key] : []));
const idsIn = ({ list, rows }: Part): readonly string[] =>
  rows.flatMap((row) =>
    linkKeys(list.register)
      .map((key) => row[key])
      .filter((id): id is string => typeof id === 'string'),
  );

/** Links that make a record as secret as what it belongs to, whichever list declares them. */
const belongings = Object.values<FactList>(factLists(2000)).flatMap(({ register, secretVia }) =>
  secretVia.map((field) => ({ table: register.table, field, owner: registerNamed(register.fields[field]!.of!) })),
);

/** Which of these records, of whatever register, are internal or secret, themselves or through what they belong to. One statement. */
export function secretAmong(store: Store, ids: readonly string[]): ReadonlySet<string> {
  if (ids.length === 0) return new Set();
  const rules = settingsOf(store).secrecy;
  const wanted = sql`json_each(${JSON.stringify(ids)}) as wanted`;
  const own = Object.values<AnyRegister>(registers)
    .filter(hasSecrecy)
    .map(
      (register) =>
        sql`select r.id from ${wanted} join ${sql.table(register.table)} as r on r.id = wanted.value where ${isHidden(rules, register.name, 'r')}`,
    );
  const through = belongings
    .filter(({ owner }) => hasSecrecy(owner))
    .map(
      ({ table, field, owner }) =>
        sql`select r.id from ${wanted} join ${sql.table(table)} as r on r.id = wanted.value join ${sql.table(owner.table)} as o on o.id = ${sql.ref(`r.${field}`)} where ${isHidden(rules, owner.name, 'o')}`,
    );
  return new Set(store.all<{ id: string }>(sql`${sql.join([...own, ...through], sql` union `)}`).map(({ id }) => id));
}

function namesOf(store: Store, ids: readonly string[], secret: ReadonlySet<string>): Readonly<Record<string, string>> {
  const known = store.all<{ id: string; title: string }>(
    sql`select r.id, r.title from json_each(${JSON.stringify(ids)}) as wanted join record as r on r.id = wanted.value`,
  );
  return Object.fromEntries(known.filter(({ id }) => !secret.has(id)).map(({ id, title }) => [id, title]));
}

/** What a row is tied to through record_link, as an action to what it treats. */
export const linkTargets = (
  store: Store,
  register: string,
  name: string,
  ids: readonly string[],
): readonly { readonly id: string; readonly targetId: string }[] =>
  store.all(
    sql`select l.id as id, l."targetId" as "targetId" from json_each(${JSON.stringify(ids)}) as wanted join record_link as l on l.id = wanted.value and l.register = ${register} and l.name = ${name}`,
  );

/** Which of these rows tell of something secret that they are tied to: an action of what it treats, an exercise of its plans. */
export function tellingOfSecret(store: Store, register: AnyRegister, ids: readonly string[]): ReadonlySet<string> {
  const targets = Object.values(register.links).flatMap((link) =>
    link.kind === 'manyOut' ? linkTargets(store, register.name, link.name, ids) : [],
  );
  const secret = secretAmong(
    store,
    targets.map(({ targetId }) => targetId),
  );
  return new Set(targets.filter(({ targetId }) => secret.has(targetId)).map(({ id }) => id));
}

function open(store: Store, part: Part, secret: ReadonlySet<string>): Part {
  const bySource = tellingOfSecret(
    store,
    part.list.register,
    part.rows.map(({ id }) => id),
  );
  const tells = (row: ListRow): boolean => part.list.secretVia.some((key) => secret.has(String(row[key])));
  const rows = part.rows.filter((row) => !tells(row) && !bySource.has(row.id));
  return { ...part, rows, visible: part.visible - (part.rows.length - rows.length) };
}

/** All lists of the review. In a public report secret rows, and rows that would name a secret record, are left out and counted. */
export function loadRows(store: Store, year: number, context: Context, audience: Audience): Loaded {
  const lists = Object.entries(factLists(year)) as unknown as readonly (readonly [ListName, FactList])[];
  const loaded = lists.map(([name, list]) => loadList(store, name, list, { context, audience }));
  // Plans and actions are named by their own tables, too; a row's own title is never a link.
  const ids = [...new Set(loaded.flatMap(idsIn))];
  const secret = audience === 'public' ? secretAmong(store, ids) : new Set<string>();
  const shown = audience === 'public' ? loaded.map((part) => open(store, part, secret)) : loaded;
  const of = <T>(value: (part: Part) => T) => Object.fromEntries(shown.map((part) => [part.name, value(part)]));
  return {
    rows: of(({ rows }) => rows) as unknown as FactRows,
    totals: of(({ visible }) => visible) as Record<ListName, number>,
    omitted: of(({ visible, all }) => all - visible) as Record<ListName, number>,
    names: namesOf(store, ids, secret),
  };
}
