import type { Value } from '#shared/kit/filter.ts';
import { sql } from 'kysely';
import { excelWords as words } from '#shared/i18n/excel.ts';
import { helpOf, wordsOf } from '#shared/i18n/registers.ts';
import type { Field } from '#shared/kit/field.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { localParts } from '#shared/kit/swedish.ts';
import { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';
import { registers } from '#shared/registers/table.ts';
import type { Context } from '../kit/columns.ts';
import { page, type ListRow } from '../kit/query.ts';
import type { Store } from '../kit/store.ts';

/** `{date}` is an ISO day. Text is always text: a spreadsheet never runs it as a formula. */
export type OutCell = string | number | null | { readonly date: string };
export type OutSheet = { readonly name: string; readonly head: readonly string[]; readonly rows: readonly (readonly OutCell[])[] };

const everything: FilterData = { op: 'and', of: [] };
/** A workbook page holds 1 048 576 rows; nobody keeps more records of a kind. */
const most = 1_000_000;

/** Names by which an import finds a record again: its number, else its name. */
export function names(store: Store): ReadonlyMap<string, string> {
  const titles = store.all<{ id: string; title: string }>(sql`select id, title from record`);
  const numbered = Object.values<AnyRegister>(registers).filter((register) => Object.hasOwn(register.fields, 'ref'));
  const refs = numbered.flatMap((register) =>
    store.all<{ id: string; ref: string }>(sql`select id, ref from ${sql.table(register.table)} where ref is not null`),
  );
  return new Map([...titles.map(({ id, title }) => [id, title] as const), ...refs.map(({ id, ref }) => [id, ref] as const)]);
}

/** Swedish time to the second, so that reading it back gives the same instant. */
function localText(instant: string): string {
  const local = localParts(instant);
  return local ? `${local.date} ${local.time.endsWith(':00') && local.time.length > 5 ? local.time.slice(0, 5) : local.time}` : instant;
}

type Reading = { readonly names: ReadonlyMap<string, string>; readonly labels: Readonly<Record<string, string>> };
/** A stored value as a cell; `labels`: words of its choices. */
export function cellOf(field: Field, value: Value | null | undefined, { names: known, labels }: Reading): OutCell {
  if (value === null || value === undefined || value === '') return null;
  switch (field.kind) {
    case 'bool':
      return value === true || value === 1 ? words.yes : words.no;
    case 'date':
      return { date: String(value) };
    case 'instant':
      return localText(String(value));
    case 'choice':
      return own(labels, String(value)) ?? String(value);
    case 'link':
    case 'unit':
      return known.get(String(value)) ?? null;
    default:
      return typeof value === 'number' ? value : String(value);
  }
}

/** Many-to-many links by owner: numbers or names, told apart by semicolons. */
function linksOf(store: Store, register: AnyRegister, name: string, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const links = store.all<{ id: string; targetId: string }>(
    sql`select l.id, l."targetId" as "targetId" from record_link l join record r on r.register = l."targetRegister" and r.id = l."targetId" where l.register = ${register.name} and l.name = ${name} order by r.seq`,
  );
  const grouped = Map.groupBy(links, ({ id }) => id);
  return new Map(
    [...grouped].map(([id, of]) => {
      const texts = of.flatMap(({ targetId }) => known.get(targetId) ?? []);
      // One name with a comma would be read as two.
      return [id, texts.length === 1 && texts[0]!.includes(',') ? `${texts[0]!};` : texts.join('; ')] as const;
    }),
  );
}

type Beside = { readonly link: string; readonly register: AnyRegister; readonly fields: readonly string[] };
/** What a list of these rows says of what they belong to, because that has no number or name of its own. */
const besides: Readonly<Record<string, Beside>> = { rsaItem: { link: 'cycle', register: rsaCycle, fields: ['start', 'end'] } };
type Extra = { readonly label: string; readonly of: (row: ListRow) => OutCell };
function beside(store: Store, { link, register, fields }: Beside, context: Context): readonly Extra[] {
  const rows = page(store, register, { filter: everything, sort: [], limit: most, offset: 0, columns: fields }, context);
  const owners = new Map(rows.map((row) => [row.id, row]));
  const labels = wordsOf(register.name).fields;
  return fields.map((field) => ({
    label: labels[field] ?? field,
    of: (row) => cellOf(register.fields[field]!, owners.get(String(row[link]))?.[field], { names: new Map(), labels: {} }),
  }));
}
function linkColumns(store: Store, register: AnyRegister, known: ReadonlyMap<string, string>): readonly Extra[] {
  const labels = wordsOf(register.name).links;
  return Object.entries(register.links).flatMap(([key, link]): readonly Extra[] => {
    if (link.kind !== 'manyOut') return [];
    const texts = linksOf(store, register, link.name, known);
    return [{ label: labels?.[key] ?? link.name, of: (row) => texts.get(row.id) ?? null }];
  });
}

/** Fields as they are stored, in their sections' order, then links, then the record's id. */
export function registerSheet(store: Store, register: AnyRegister, filter: FilterData | null, context: Context): OutSheet {
  const { fields, choices, many } = wordsOf(register.name);
  const known = names(store);
  const keys = Object.keys(register.fields);
  const rows = page(
    store,
    register,
    {
      filter: filter ?? everything,
      sort: [{ field: keys.includes('ref') ? 'ref' : register.title }],
      limit: most,
      offset: 0,
      columns: keys,
    },
    context,
  );
  const owner = besides[register.name];
  const more = [...linkColumns(store, register, known), ...(owner ? beside(store, owner, context) : [])];
  const line = (row: ListRow): readonly OutCell[] => [
    ...keys.map((key) => cellOf(register.fields[key]!, row[key], { names: known, labels: choices[key] ?? {} })),
    ...more.map(({ of }) => of(row)),
    row.id,
  ];
  return {
    name: many,
    head: [...keys.map((key) => fields[key] ?? key), ...more.map(({ label }) => label), words.id],
    rows: rows.map(line),
  };
}

/** What every column means and which code stands behind each word. */
export function legendSheet(of: readonly AnyRegister[]): OutSheet {
  const rows = of.flatMap((register) => {
    const { fields, choices, many } = wordsOf(register.name);
    return Object.entries(register.fields).flatMap(([key, field]): (readonly OutCell[])[] => [
      [many, fields[key] ?? key, key, words.kinds[field.kind], null, null, helpOf(register.name, key) ?? null],
      ...(field.options ?? []).map((code): readonly OutCell[] => [
        many,
        fields[key] ?? key,
        key,
        words.option,
        code,
        choices[key]?.[code] ?? code,
        null,
      ]),
    ]);
  });
  return { name: words.legend, head: words.legendHead, rows };
}

/** One register or the whole store as sheets; registers without rows are left out of the whole. The legend comes last. */
export function workbookSheets(
  store: Store,
  register: AnyRegister | null,
  filter: FilterData | null,
  context: Context,
): readonly OutSheet[] {
  const chosen = register ? [register] : Object.values<AnyRegister>(registers);
  const made = chosen
    .map((one) => ({ one, sheet: registerSheet(store, one, filter, context) }))
    .filter(({ sheet }) => register !== null || sheet.rows.length > 0);
  return [...made.map(({ sheet }) => sheet), legendSheet(made.map(({ one }) => one))];
}
