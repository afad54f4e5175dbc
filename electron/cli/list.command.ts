import { sql } from 'kysely';
import * as z from 'zod';
import { filterSchema } from '#shared/kit/filter.schema.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { fold } from '#shared/kit/swedish.ts';
import { findRegister, registers } from '#shared/registers/table.ts';
import { page, type ListRow } from '#db/kit/query.ts';
import { namesIn } from '#db/kit/record.ts';
import { contextOf, settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { today } from '../api/today.ts';
import { dateOption, required, UsageError, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = { readonly store?: string; readonly register?: string; readonly where?: string; readonly 'as-of'?: string };
const everything = 1_000_000;

/** Names of DOMAIN.md C as people write them: "Risk", "risk", "Risk (MSB 4×4)". The first of "A + B" is meant. */
export function registerOf(text: string): AnyRegister {
  const name = text
    .split('+')[0]!
    .replace(/\(.*\)/, '')
    .trim();
  const found =
    findRegister(name.charAt(0).toLowerCase() + name.slice(1)) ??
    Object.values<AnyRegister>(registers).find((known) => fold(known.name) === fold(name));
  if (found) return found;
  throw new UsageError(`Registret ${text} finns inte. Välj ett av ${Object.keys(registers).map(upper).join(', ')}.`);
}
const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const plain = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number(), z.boolean()]))]),
);
/** `--where` takes the product's filter, or field and value pairs: {"status":"closed","unit":"Stab"}. */
function whereOf(store: Store, register: AnyRegister, text: string | undefined): FilterData {
  if (text === undefined) return { op: 'and', of: [] };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new UsageError('--where ska vara JSON, till exempel {"status":"closed"}. Ingenting är gjort.');
  }
  const filter = filterSchema.safeParse(given);
  if (filter.success) return filter.data;
  const pairs = plain.safeParse(given);
  if (!pairs.success)
    throw new UsageError('--where ska vara fält och värden, till exempel {"status":"closed"}, eller ett filter. Ingenting är gjort.');
  return { op: 'and', of: Object.entries(pairs.data).map(([field, value]) => equals(store, register, field, value)) };
}
function equals(store: Store, register: AnyRegister, field: string, value: unknown): FilterData {
  if (value === null) return { op: 'empty', field };
  const declared = register.fields[field];
  const values = Array.isArray(value) ? value : [value as string | number | boolean];
  if (declared?.kind !== 'unit' && declared?.kind !== 'link') return { op: 'in', field, values };
  const ids = values.flatMap((name) =>
    store
      .all<{ id: string }>(sql`select id from record where register = ${declared.of} and (title = ${name} or id = ${name})`)
      .map((row) => row.id),
  );
  return { op: 'in', field, values: ids };
}

/** Every row of a register with all fields and computed values; linked records by name, n:m links as lists of names. */
export const list = (options: Options): Promise<Outcome> => {
  const register = registerOf(required(options.register, '--register REGISTER'));
  return withStore(options, (store) => {
    const asOf = dateOption(options['as-of'], '--as-of', settingsOf(store).asOf ?? today());
    const columns = [...Object.keys(register.fields), ...Object.keys(register.computed), ...Object.keys(register.flags), 'filler'];
    const query = { filter: whereOf(store, register, options.where), sort: sortOf(register), limit: everything, offset: 0, columns };
    const rows = page(store, register, query, contextOf(store, asOf));
    const names = namesIn(store, register, rows);
    return { output: rows.map((row) => named(store, register, row, names)) };
  });
};
const sortOf = (register: AnyRegister) => [{ field: Object.hasOwn(register.fields, 'ref') ? 'ref' : register.title }];

function named(
  store: Store,
  register: AnyRegister,
  row: ListRow,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const linked = Object.entries(register.fields).filter(([, field]) => field.kind === 'unit' || field.kind === 'link');
  const many = Object.entries(register.links).flatMap(([, link]) => (link.kind === 'manyOut' ? [link.name] : []));
  return {
    ...row,
    ...Object.fromEntries(linked.map(([key]) => [key, row[key] === null ? null : (names[String(row[key])] ?? null)])),
    ...Object.fromEntries(many.map((name) => [name, linkNames(store, register, row.id, name)])),
  };
}
const linkNames = (store: Store, register: AnyRegister, id: string, name: string): readonly string[] =>
  store
    .all<{ title: string }>(
      sql`select r.title from record_link l join record r on r.register = l."targetRegister" and r.id = l."targetId"
        where l.register = ${register.name} and l.id = ${id} and l.name = ${name} order by r.seq`,
    )
    .map((row) => row.title);
