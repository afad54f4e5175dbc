import type { Draft, Scalar } from '#shared/import/types.ts';
import { sameStatus, versionedBy } from '#shared/import/versions.ts';
import type { Known, RecordBook } from './record-book.ts';

/** A draft whose names are ids. */
export type Settled = Omit<Draft, 'values' | 'joins' | 'links'> & { readonly values: Readonly<Record<string, Scalar>> };
/** How a sheet lets its records be told apart. */
export type MatchRules = {
  /** Fields that the sheet has a column for; a key field that it lacks counts for nothing. */
  readonly has: ReadonlySet<string>;
  /** The row's number stands on other rows too and tells nothing. */
  readonly ignoreRef: boolean;
  /** Two rows of one sheet are two records: what a row has claimed is not claimed again. */
  readonly sheet: unknown;
};

type Key = { readonly fields: readonly string[]; readonly byRef: boolean };

/** The register's keys, best first, as far as this row fills them. */
function usable(book: RecordBook, draft: Settled, rules: MatchRules): readonly Key[] {
  const { keys, title } = book.register;
  return (draft.keys ?? keys).flatMap((fields): readonly Key[] => {
    const byRef = fields.length === 1 && fields[0] === 'ref';
    if (rules.ignoreRef && fields.includes('ref')) return [];
    const given = (field: string): boolean => draft.values[field] !== undefined;
    const asked = fields.filter((field) => given(field) || rules.has.has(field));
    const filled = asked.filter(given);
    const tells = fields.includes(title) ? given(title) : filled.length === fields.length;
    return tells && filled.length > 0 ? [{ fields: asked, byRef }] : [];
  });
}

/** A number that the gateway gave; a list's own number may take its place. */
const isOurs = (book: RecordBook, ref: unknown): boolean =>
  typeof ref === 'string' && book.register.numbering !== undefined && new RegExp(`^${book.register.numbering}-\\d{4}-\\d{3,}$`).test(ref);

/** Two different numbers are two records, unless the store's is one that we gave ourselves. */
function mayBe(book: RecordBook, known: Known, draft: Settled, byRef: boolean): boolean {
  const [stored, given] = [known.row['ref'], draft.values['ref']];
  if (byRef || stored === null || stored === undefined || given === undefined || stored === given) return true;
  return isOurs(book, stored) && !isOurs(book, given);
}

export const sameValue = (stored: unknown, given: Scalar): boolean => (stored ?? null) === given;
const sameContent = ({ register }: RecordBook, known: Known, draft: Settled): boolean =>
  Object.entries(draft.values).every(
    ([field, value]) => sameValue(known.row[field], value) || sameStatus(register.name, field, known.row[field], value),
  );

/** True for a decided version that the row says something else of. What was left empty may be filled in. */
export function isOtherVersion({ register }: RecordBook, known: Known, values: Settled['values']): boolean {
  const versions = versionedBy(register.name);
  if (!versions?.frozen.includes(String(known.row['status']))) return false;
  return versions.fields.some((field) => {
    const [stored, given] = [known.row[field] ?? null, values[field]];
    if (given === undefined || stored === null || stored === given || sameStatus(register.name, field, stored, given)) return false;
    return !(field === 'status' && given === 'superseded');
  });
}

/**
 * The record that a row means: by the best key that finds one. Among several the one that already says what the row says, else the
 * latest version, else the first. Null: a new record.
 */
export function matchRecord(book: RecordBook, draft: Settled, rules: MatchRules): Known | null {
  const versioned = versionedBy(book.register.name) !== undefined;
  for (const { fields, byRef } of usable(book, draft, rules)) {
    const found = book.find(fields, draft.values).filter((known) => draft.shared || known.claimedBy !== rules.sheet);
    const fitting = found.filter((known) => mayBe(book, known, draft, byRef));
    const exact = fitting.find((known) => sameContent(book, known, draft));
    const hit = exact ?? latest(book, versioned ? ofVersion(book, fitting, draft) : fitting);
    if (hit) return hit;
  }
  return null;
}
/** The version that the row is about, if it is there; else all, of which the latest says whether this is a new one. */
function ofVersion(book: RecordBook, found: readonly Known[], draft: Settled): readonly Known[] {
  const same = found.filter((known) => !isOtherVersion(book, known, draft.values));
  return same.length ? same : found;
}
function latest(book: RecordBook, found: readonly Known[]): Known | null {
  const versions = versionedBy(book.register.name);
  const [first] = found;
  if (!versions || !first) return first ?? null;
  return found.reduce((top, known) => (Number(known.row[versions.number] ?? 0) > Number(top.row[versions.number] ?? 0) ? known : top));
}
