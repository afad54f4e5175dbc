import { sql, type RawBuilder } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { mayHaveRule, startFields, type RetentionRule } from '#shared/settings/retention.ts';
import { settingsOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { allRegisters, goingWith, hinders, keysOf, sizeOf, type Going, type RecordKey } from './going.ts';

/** A record whose time has run out. Days are Swedish, ISO: what the years are counted from, and the day they ended. */
export type Due = RecordKey & {
  readonly title: string;
  readonly ref: string | null;
  readonly rule: RetentionRule;
  readonly start: string;
  readonly end: string;
};
export type Proposal = Due & {
  /** What goes with it: entries in history that lose their content, links, parts and evidence that belong to nothing else. */
  readonly along: { readonly entries: number; readonly links: number; readonly records: number };
  /** Records that stay and must point at it, by register; empty: it can be purged. */
  readonly hinders: Readonly<Record<string, number>>;
};

/** The day that a register's years are counted from, as SQL of row t; null for a column that is no such day. */
function startSql(register: AnyRegister, from: string): RawBuilder<unknown> | null {
  if (!startFields(register).includes(from)) return null;
  const column = sql.ref(`t.${from}`);
  const kind = register.fields[from]?.kind;
  if (kind === 'number') return sql`cast(${column} as integer) || '-12-31'`;
  return kind === 'date' ? column : sql`sv_day(${column})`;
}
const yearsFrom = (day: string, years: number): string => Temporal.PlainDate.from(day).add({ years }).toString();

type Found = { readonly id: string; readonly title: string; readonly ref: string | null; readonly start: string };
function dueIn(store: Store, register: AnyRegister, rule: RetentionRule, asOf: string): readonly Due[] {
  const start = startSql(register, rule.from);
  if (start === null) return [];
  const ref = Object.hasOwn(register.fields, 'ref') ? sql.ref('t.ref') : sql`null`;
  const found = store.all<Found>(
    sql`select t.id, coalesce(r.title, '') as title, ${ref} as ref, ${start} as start from ${sql.table(register.table)} as t
      left join record r on r.register = ${register.name} and r.id = t.id
      where ${start} <= ${yearsFrom(asOf, -rule.years)} order by ${start}, t.id`,
  );
  return found.map((row) => ({ ...row, register: register.name, rule, end: yearsFrom(row.start, rule.years) }));
}

/** Every record whose time had run out at a day, oldest first within its register. Nothing where no rule has been decided. */
export function dueRecords(store: Store, asOf: string): readonly Due[] {
  const { retention } = settingsOf(store);
  return allRegisters.filter(mayHaveRule).flatMap((register) => {
    const rule = own(retention, register.name);
    return rule ? dueIn(store, register, rule, asOf) : [];
  });
}

/** Entries in history and links of what goes. */
export function alongOf(store: Store, going: Going): { readonly entries: number; readonly links: number } {
  let [entries, links] = [0, 0];
  for (const { register, id } of keysOf(going)) {
    entries += store.get<{ n: number }>(sql`select count(*) as n from audit where register = ${register} and "recordId" = ${id}`)!.n;
    links += store.get<{ n: number }>(
      sql`select count(*) as n from record_link where (register = ${register} and id = ${id}) or ("targetRegister" = ${register} and "targetId" = ${id})`,
    )!.n;
  }
  return { entries, links };
}

/** The first of what is due, with what goes along and what hinders; what only other proposals need does not hinder. */
export function proposals(
  store: Store,
  { asOf, limit }: { readonly asOf: string; readonly limit: number },
): { readonly total: number; readonly proposals: readonly Proposal[] } {
  const due = dueRecords(store, asOf);
  const all = goingWith(store, due);
  const told = due.slice(0, limit).map((record): Proposal => {
    const going = goingWith(store, [record]);
    return {
      ...record,
      along: { ...alongOf(store, going), records: sizeOf(going) - 1 },
      hinders: hinders(store, going, all),
    };
  });
  return { total: due.length, proposals: told };
}

/** What is due and can go, all at once; `hindered`: what a kept record must point at, and what only that would have freed. */
export function purgeable(store: Store, asOf: string): { readonly due: readonly Due[]; readonly hindered: readonly Due[] } {
  const all = dueRecords(store, asOf);
  let due = all;
  for (;;) {
    const going = goingWith(store, due);
    if (Object.keys(hinders(store, going)).length === 0) return { due, hindered: all.filter((record) => !due.includes(record)) };
    due = due.filter((record) => Object.keys(hinders(store, goingWith(store, [record]), going)).length === 0);
  }
}
