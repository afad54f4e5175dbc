import type { AnyRegister } from '#shared/kit/register.ts';
import { tableMessages } from '#shared/import/messages.ts';
import { versionedBy } from '#shared/import/versions.ts';
import type { IssueCode, Ref } from '#shared/import/types.ts';
import { registers } from '#shared/registers/table.ts';
import type { Books, Known, RecordBook } from './record-book.ts';

export type Found = { readonly ok: true; readonly register: string; readonly id: string };
export type NotFound = { readonly ok: false; readonly code: IssueCode; readonly detail?: string };

/** Registers that an action can come from: those that show their actions. */
const sources = (): readonly string[] =>
  (Object.values(registers) as readonly AnyRegister[])
    .filter((register) => Object.values(register.links).some((link) => link.kind === 'manyIn' && link.to === 'action'))
    .map((register) => register.name);

/** Of versions the latest is meant; of others of the same name the one in the row's own unit. */
function choose(book: RecordBook, found: readonly Known[], unit: string | null): Known | 'none' | 'several' {
  const [first] = found;
  if (!first) return 'none';
  if (found.length === 1) return first;
  const versions = versionedBy(book.register.name);
  if (versions && found.every((known) => known.row[versions.of] === first.row[versions.of]))
    return found.reduce((top, known) => (Number(known.row[versions.number] ?? 0) > Number(top.row[versions.number] ?? 0) ? known : top));
  const near = unit === null ? [] : found.filter((known) => known.row['unit'] === unit);
  return near.length === 1 && near[0] ? near[0] : 'several';
}

/** By number first, then by name. */
function within(book: RecordBook, text: string, unit: string | null): Known | 'none' | 'several' {
  const byNumber = choose(book, book.byNumber(text), unit);
  return byNumber === 'none' ? choose(book, book.byName(text), unit) : byNumber;
}

/**
 * The record that a cell names, among those of the store and those that earlier rows of the job make. `unit`: the row's own unit, which
 * tells two records of the same name apart. Codes: unknown_unit, unknown_ref.
 */
export function resolve(books: Books, ref: Ref, unit: string | null): Found | NotFound {
  const places = ref.to === '*' ? anywhere(ref) : [[ref.to]];
  for (const place of places) {
    const hits = place.map((register) => ({ register, hit: within(books.of(register), ref.text, unit) }));
    const found = hits.flatMap(({ register, hit }) => (typeof hit === 'string' ? [] : [{ register, id: hit.id }]));
    if (hits.some(({ hit }) => hit === 'several') || found.length > 1)
      return { ok: false, code: 'unknown_ref', detail: tableMessages.inBranch(ref.text) };
    if (found[0]) return { ok: true, ...found[0] };
  }
  return { ok: false, code: ref.to === 'orgUnit' ? 'unknown_unit' : 'unknown_ref' };
}
/** The kind of record that the sheet names first; then all that an action can come from, as long as only one answers. */
const anywhere = ({ hint }: Ref): readonly (readonly string[])[] => [
  ...(hint === undefined ? [] : [[hint]]),
  sources().filter((name) => name !== hint),
];
