import { sql } from 'kysely';
import { documentsWords as words } from '#shared/i18n/documents.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { DocRow, DocumentFacts, RowList } from '#shared/documents/document-facts.ts';
import { declarationOf } from '#shared/documents/documents.ts';
import type { DocumentKind } from '#shared/documents/kinds.ts';
import type { Audience } from '#shared/review/facts.ts';
import type { Context } from '../kit/columns.ts';
import { count, page, type ListRow } from '../kit/query.ts';
import { fullRow } from '../kit/record.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { actionsFor, loadFacts } from '../review/facts.ts';
import { secretAmong, tellingOfSecret } from '../review/rows.ts';
import { openRows } from '../review/secrecy.ts';
import { hasSecrecy } from '#shared/settings/secrecy.ts';

/** `year`: the document's year; of a record's document the year of `asOf` is counted. */
export type DocumentQuery = {
  readonly kind: DocumentKind;
  readonly id: string | null;
  readonly year: number | null;
  readonly asOf: string;
  readonly audience: Audience;
};
/** A paper list longer than this is no paper list. */
const most = 500;
const asRow = (row: ListRow): DocRow => row as unknown as DocRow;
const keysOf = (register: AnyRegister): readonly string[] => [
  ...Object.keys(register.fields),
  ...Object.keys(register.computed),
  ...Object.keys(register.flags),
];
const linkKeys = (register: AnyRegister): readonly string[] =>
  Object.entries(register.fields).flatMap(([key, { kind }]) => (kind === 'link' || kind === 'unit' ? [key] : []));
const targetsOf = (register: AnyRegister, rows: readonly DocRow[]): readonly string[] =>
  rows.flatMap((row) => linkKeys(register).flatMap((key) => (typeof row[key] === 'string' ? [row[key]] : [])));

type Listed = { readonly rows: readonly DocRow[]; readonly omitted: number };
/** In a public document no row that is secret, belongs to something secret or is tied to it; what is left out is counted. */
function listOf(store: Store, { register, filter, sort }: RowList, context: Context, audience: Audience): Listed {
  const hides = audience === 'public' && hasSecrecy(register);
  const asked: FilterData = hides ? { op: 'and', of: [filter, openRows(context.settings.secrecy, register.name)] } : filter;
  const rows = page(store, register, { filter: asked, sort, limit: most, offset: 0, columns: keysOf(register) }, context).map(asRow);
  if (audience === 'internal') return { rows, omitted: 0 };
  const ids = rows.map(({ id }) => id);
  const secret = secretAmong(store, [...ids, ...targetsOf(register, rows)]);
  const telling = tellingOfSecret(store, register, ids);
  const shown = rows.filter(
    (row) => !secret.has(row.id) && !telling.has(row.id) && targetsOf(register, [row]).every((id) => !secret.has(id)),
  );
  return { rows: shown, omitted: (hides ? count(store, register, filter, context) : rows.length) - shown.length };
}

/** A department and everything below it. */
const familyOf = (store: Store, id: string): readonly string[] =>
  store
    .all<{ id: string }>(
      sql`with recursive family(id) as (select ${id} union select u.id from org_unit as u join family as f on u.parent = f.id) select id from family`,
    )
    .map((row) => row.id);

function names(store: Store, ids: readonly string[], audience: Audience): Readonly<Record<string, string>> {
  const secret = audience === 'public' ? secretAmong(store, ids) : new Set<string>();
  const found = store.all<{ id: string; title: string }>(
    sql`select r.id, r.title from json_each(${JSON.stringify([...new Set(ids)])}) as wanted join record as r on r.id = wanted.value`,
  );
  return Object.fromEntries(found.filter(({ id }) => !secret.has(id)).map(({ id, title }) => [id, title]));
}

function subjectOf(store: Store, { kind, id, audience }: DocumentQuery, context: Context): DocRow | null {
  const { about, audiences } = declarationOf(kind);
  if (!audiences.includes(audience)) throw new AppError('FORBIDDEN', words.errors.onlyInternal(words.kinds[kind].label));
  if (about === null) return null;
  if (id === null) throw new AppError('INVALID_INPUT', words.errors.recordMissing);
  if (audience === 'public' && secretAmong(store, [id]).size > 0) throw new AppError('FORBIDDEN', words.errors.secret);
  return asRow(fullRow(store, about, id, context));
}

/** Everything that the document prints. Throws INVALID_INPUT without its record or year, NOT_FOUND, FORBIDDEN for an audience it is not for. */
export function documentFacts(store: Store, query: DocumentQuery): DocumentFacts {
  const { kind, asOf, audience } = query;
  const context = contextOf(store, asOf);
  const declared = declarationOf(kind);
  const subject = subjectOf(store, query, context);
  if (declared.needsYear && query.year === null) throw new AppError('INVALID_INPUT', words.errors.yearMissing);
  const year = query.year ?? Number(asOf.slice(0, 4));
  const family = subject && declared.about?.name === 'orgUnit' ? familyOf(store, subject.id) : subject ? [subject.id] : [];
  const asked = Object.entries(declared.lists({ subject, family, year }));
  const lists = asked.map(([name, list]) => ({ name, register: list.register, ...listOf(store, list, context, audience) }));
  const linked = [
    ...(subject && declared.about ? targetsOf(declared.about, [subject]) : []),
    ...lists.flatMap(({ register, rows }) => targetsOf(register, rows)),
  ];
  const sources = [...new Set([...(subject ? [subject.id] : []), ...lists.flatMap(({ rows }) => rows.map(({ id }) => id))])];
  return {
    review: loadFacts(store, { year, asOf, audience }),
    subject,
    lists: Object.fromEntries(lists.map(({ name, rows }) => [name, rows])),
    omitted: Object.fromEntries(lists.map(({ name, omitted }) => [name, omitted])),
    names: names(store, linked, audience),
    actions: actionsFor(store, sources, context, audience),
  };
}
