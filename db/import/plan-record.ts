import { rowIssues, type Checked } from '#shared/import/checks.ts';
import { issueMessage } from '#shared/import/messages.ts';
import { headerOf, shown, type TablePlan } from '#shared/import/read-table.ts';
import type { RowIssue, Scalar } from '#shared/import/types.ts';
import { sameStatus, versionedBy, type Versioned } from '#shared/import/versions.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { blank, issuesOf, type Patch } from '#shared/kit/rules.ts';
import type { Store } from '../kit/store.ts';
import { storeIssues } from '../registers/store-rules.ts';
import { isOtherVersion, matchRecord, sameValue, type MatchRules, type Settled } from './match-store.ts';
import type { Operation, Values } from './plan-types.ts';
import type { Books, Known, RecordBook } from './record-book.ts';

/** What one draft of a row comes to, before the row as a whole is accepted. */
export type Outcome = {
  readonly id: string;
  readonly effect: 'created' | 'updated' | 'unchanged';
  readonly operation: Operation | null;
  readonly issues: Checked;
  /** Makes it known to later rows. */
  readonly accept: () => void;
};
type Place = { readonly store: Store; readonly books: Books; readonly plan: TablePlan; readonly row: number };
const none: Checked = { rejected: [], warnings: [] };

/** The records of each object have been counted once; later versions are counted on. */
const versionCounts = new WeakMap<RecordBook, Map<string, number>>();
function nextVersion(book: RecordBook, { of, number }: Versioned, owner: string): number {
  let counts = versionCounts.get(book);
  if (!counts) {
    counts = new Map();
    for (const known of book.byId.values())
      counts.set(String(known.row[of]), Math.max(counts.get(String(known.row[of])) ?? 0, Number(known.row[number] ?? 0)));
    versionCounts.set(book, counts);
  }
  return (counts.get(owner) ?? 0) + 1;
}

/** Decides what a draft is: a new record, a change of one, a new version, or nothing. Looks only at what the books hold. */
export function planRecord(place: Place, draft: Settled, rules: MatchRules): Outcome {
  const book = place.books.of(draft.register);
  const found = matchRecord(book, draft, rules);
  const versions = versionedBy(draft.register);
  if (found && draft.ensure) return { id: found.id, effect: 'unchanged', operation: null, issues: none, accept: () => undefined };
  if (!found || (versions && isOtherVersion(book, found, draft.values))) return planCreate(place, book, draft, rules);
  return planUpdate(place, book, { found, draft, rules });
}

function planCreate(place: Place, book: RecordBook, draft: Settled, rules: MatchRules): Outcome {
  const { register } = book;
  const id = crypto.randomUUID();
  const versions = versionedBy(register.name);
  const owner = versions ? String(draft.values[versions.of] ?? '') : '';
  const version: Values =
    versions && owner && draft.values[versions.number] === undefined ? { [versions.number]: nextVersion(book, versions, owner) } : {};
  const values = { ...draft.values, ...version };
  const after = { ...blank(register), ...values };
  return {
    id,
    effect: 'created',
    operation: { op: 'create', register: register.name, id, values },
    issues: check(place, register, null, after),
    accept: () => {
      if (versions)
        versionCounts.get(book)?.set(owner, Math.max(versionCounts.get(book)?.get(owner) ?? 0, Number(values[versions.number] ?? 0)));
      book.add({ id, revision: 0, row: after, claimedBy: rules.sheet });
    },
  };
}

type Update = { readonly found: Known; readonly draft: Settled; readonly rules: MatchRules };
function planUpdate(place: Place, book: RecordBook, { found, draft, rules }: Update): Outcome {
  const { register } = book;
  const accept = (): void => {
    found.claimedBy = rules.sheet;
  };
  // A second row on a shared record adds what was empty; the first row's word stands.
  const again = draft.shared === true && found.claimedBy === rules.sheet;
  const wanted = Object.entries(draft.values).filter(
    ([field, value]) => !sameValue(found.row[field], value) && !sameStatus(register.name, field, found.row[field], value),
  );
  const fresh = wanted.filter(([field, value]) =>
    again ? (found.row[field] ?? null) === null || (found.row[field] === false && value === true) : true,
  );
  const kept = fresh.filter(([field]) => isKept(register, found, field));
  const values: Readonly<Record<string, Scalar>> = Object.fromEntries(fresh.filter((entry) => !kept.includes(entry)));
  const warnings = kept.map(([field, value]) => keptDecided(place, register, field, value));
  if (Object.keys(values).length === 0)
    return { id: found.id, effect: 'unchanged', operation: null, issues: { rejected: [], warnings }, accept };
  const after = { ...fieldsOf(register, found.row), ...values };
  const checked = check(place, register, fieldsOf(register, found.row), after);
  return {
    id: found.id,
    effect: 'updated',
    operation: { op: 'update', register: register.name, id: found.id, revision: found.revision, values },
    issues: { rejected: checked.rejected, warnings: [...checked.warnings, ...warnings] },
    accept: () => {
      found.row = { ...found.row, ...values };
      book.refresh(found);
      accept();
    },
  };
}
const fieldsOf = (register: AnyRegister, row: Patch): Patch =>
  Object.fromEntries(Object.keys(register.fields).map((field) => [field, row[field] ?? null]));

/** What the decision itself rests on is not changed under a decided version. */
const keptFields = ['motive', 'decidedBy'];
const isKept = (register: AnyRegister, found: Known, field: string): boolean => {
  const versions = versionedBy(register.name);
  return (
    versions !== undefined &&
    versions.frozen.includes(String(found.row['status'])) &&
    keptFields.includes(field) &&
    (found.row[field] ?? null) !== null
  );
};
function keptDecided({ plan, row }: Place, register: AnyRegister, field: string, value: Scalar): RowIssue {
  const column = headerOf(plan, field, register.name);
  return { row, column, code: 'kept_decided', message: issueMessage('kept_decided', { column, value: shown(value) }) };
}

/** The gateway's own questions. Links are looked up already, so that no row costs a query. */
function check({ store, plan, row }: Place, register: AnyRegister, before: Patch | null, after: Patch): Checked {
  const issues = issuesOf(register, before, after);
  const unreadable = issues.some((issue) => issue.code === 'WRONG_KIND');
  const all = unreadable ? issues : [...issues, ...storeIssues(store, register, withoutLinks(register, before, after), before)];
  return rowIssues({ plan, row }, register, after, all);
}
const withoutLinks = (register: AnyRegister, before: Patch | null, after: Patch): Patch => ({
  ...after,
  ...Object.fromEntries(
    Object.entries(register.fields).flatMap(([key, field]) =>
      field.kind === 'link' || field.kind === 'unit' ? [[key, before?.[key] ?? null]] : [],
    ),
  ),
});
