import { sql } from 'kysely';
import { isDuplicate, refIsShared, remember, rememberRef, repeatsRef, sameRefWarning } from '#shared/import/duplicates.ts';
import { issueMessage } from '#shared/import/messages.ts';
import { headerOf, type ReadRow } from '#shared/import/read-table.ts';
import { isRef, type Draft, type Ref, type RowIssue, type Scalar } from '#shared/import/types.ts';
import { foldKey as fold } from '#shared/import/fold-key.ts';
import type { Store } from '../kit/store.ts';
import { planRecord, type Outcome } from './plan-record.ts';
import { rulesFor, type Effect, type Later, type SheetState, type Standing } from './plan-sheet.ts';
import type { Operation, Sample } from './plan-types.ts';
import { resolve, type NotFound } from './resolve.ts';

type Linked = { readonly name: string; readonly target: { readonly register: string; readonly id: string } };
type Looked = {
  readonly drafts: readonly {
    readonly draft: Draft;
    readonly values: Readonly<Record<string, Scalar>>;
    readonly links: readonly Linked[];
    readonly later: readonly Omit<Later, 'id'>[];
  }[];
  readonly issues: readonly RowIssue[];
};

/** Names → ids, the row's unit first: it tells two records of one name apart. */
function lookUp(state: SheetState, row: ReadRow): Looked {
  const issues: RowIssue[] = [];
  const fail = (column: string, ref: Ref, found: NotFound): void => {
    issues.push({
      row: row.row,
      column,
      code: found.code,
      message: issueMessage(found.code, { column, value: ref.text, detail: found.detail }),
    });
  };
  const unitRef = row.drafts.map((draft) => draft.values['unit']).find(isRef);
  const unitFound = unitRef && resolve(state.books, unitRef, null);
  const unit = unitFound?.ok ? unitFound.id : null;
  const own = state.plan.target.main.name;
  const drafts = row.drafts.map((draft) => {
    const values: Record<string, Scalar> = {};
    const later: Omit<Later, 'id'>[] = [];
    for (const [field, value] of Object.entries(draft.values)) {
      if (!isRef(value)) {
        values[field] = value;
        continue;
      }
      const found = value === unitRef && unitFound ? unitFound : resolve(state.books, value, unit);
      if (found.ok) values[field] = found.id;
      else if (value.to === own && state.promised.has(fold(value.text)))
        later.push({ register: draft.register, field, to: own, text: value.text, unit });
      else fail(headerOf(state.plan, field, draft.register), value, found);
    }
    const links = (draft.links ?? []).flatMap(({ name, ref, column }): readonly Linked[] => {
      const found = resolve(state.books, ref, unit);
      if (!found.ok) fail(headerOf(state.plan, column), ref, found);
      return found.ok ? [{ name, target: { register: found.register, id: found.id } }] : [];
    });
    return { draft, values, links, later };
  });
  return { drafts, issues };
}

/** Takes one row: refused, a duplicate, or standing with what it would write. */
export function planRow(state: SheetState, row: ReadRow): void {
  if (row.rejected.length) {
    state.rejected.push(...row.rejected);
    return;
  }
  const looked = lookUp(state, row);
  if (looked.issues.length) {
    state.rejected.push(...looked.issues);
    return;
  }
  if (isDuplicate(state.seen, row, state.refColumn)) {
    state.duplicates.push(row.row);
    return;
  }
  const shared = refIsShared(state.refs, row, state.refColumn);
  if (!state.versioned && repeatsRef(state.numbers, row, state.refColumn, state.refs)) {
    state.duplicates.push(row.row);
    state.warnings.push(sameRefWarning(row, state.refColumn, state.refHeader));
    return;
  }
  settle(state, row, { looked, shared });
}

function settle(state: SheetState, row: ReadRow, { looked, shared }: { readonly looked: Looked; readonly shared: boolean }): void {
  const rules = rulesFor(state, shared);
  const place = { store: state.store, books: state.books, plan: state.plan, row: row.row };
  const outcomes: Outcome[] = [];
  for (const { draft, values } of looked.drafts) {
    const joins = Object.entries(draft.joins ?? {}).flatMap(([field, index]) =>
      outcomes[index] ? [[field, outcomes[index].id] as const] : [],
    );
    outcomes.push(planRecord(place, { ...withoutNames(draft), values: { ...values, ...Object.fromEntries(joins) } }, rules));
  }
  const rejected = outcomes.flatMap(({ issues }) => issues.rejected);
  if (rejected.length) {
    state.rejected.push(...rejected);
    return;
  }
  for (const outcome of outcomes) outcome.accept();
  remember(state.seen, row, state.refColumn);
  rememberRef(state.numbers, row, state.refColumn, state.titleColumn);
  state.warnings.push(...row.warnings, ...outcomes.flatMap(({ issues }) => issues.warnings));
  if (shared) state.warnings.push(sameRefWarning(row, state.refColumn, state.refHeader));
  const links = looked.drafts.flatMap(({ draft, links: list }, index) =>
    list.flatMap((link) => linkOperation(state, { register: draft.register, id: outcomes[index]?.id ?? '' }, link)),
  );
  const later = looked.drafts.flatMap(({ later: list }, index) => list.map((entry) => ({ ...entry, id: outcomes[index]?.id ?? '' })));
  const operations = [...outcomes.flatMap(({ operation }) => (operation ? [operation] : [])), ...links];
  state.standing.push({ row, effect: effectOf(state, outcomes, { drafts: row.drafts, linked: links.length > 0 }), operations, later });
}
const withoutNames = ({ register, shared, ensure, keys }: Draft): Omit<Draft, 'values' | 'joins' | 'links'> => ({
  register,
  ...(shared ? { shared } : {}),
  ...(ensure ? { ensure } : {}),
  ...(keys ? { keys } : {}),
});

/** A row is new when the record it is about is new. */
function effectOf(
  state: SheetState,
  outcomes: readonly Outcome[],
  { drafts, linked }: { readonly drafts: readonly Draft[]; readonly linked: boolean },
): Effect {
  const main = drafts.findIndex(({ register }) => register === state.plan.target.main.name);
  const effect = outcomes[Math.max(main, 0)]?.effect ?? 'unchanged';
  if (effect !== 'unchanged') return effect;
  return linked || outcomes.some((outcome) => outcome.effect !== 'unchanged') ? 'updated' : 'unchanged';
}

const keyOf = (id: string, { name, target }: Linked): string => [id, name, target.register, target.id].join(' ');
function linkOperation(state: SheetState, owner: { readonly register: string; readonly id: string }, link: Linked): readonly Operation[] {
  const known = state.links.get(owner.register) ?? storedLinks(state.store, owner.register);
  state.links.set(owner.register, known);
  const key = keyOf(owner.id, link);
  if (known.has(key)) return [];
  known.add(key);
  return [{ op: 'link', ...owner, ...link }];
}
const storedLinks = (store: Store, register: string): Set<string> =>
  new Set(
    store
      .all<{ id: string; name: string; targetRegister: string; targetId: string }>(
        sql`select id, name, "targetRegister", "targetId" from record_link where register = ${register}`,
      )
      .map(({ id, name, targetRegister, targetId }) => keyOf(id, { name, target: { register: targetRegister, id: targetId } })),
  );

/** Rows of a sheet that the wizard shows as records. */
const sampledRows = 12;

type Finished = {
  readonly operations: readonly Operation[];
  readonly samples: readonly Pick<Sample, 'row' | 'operation'>[];
  readonly counts: Readonly<Record<Effect, number>>;
  readonly duplicates: readonly number[];
  readonly warnings: readonly RowIssue[];
  readonly rejected: readonly RowIssue[];
};
/** Looks up what pointed at rows of the same sheet; a row whose target does not exist after all is refused, and so may be others then. */
export function finishSheet(state: SheetState): Finished {
  const fallen = new Set<Standing>();
  for (const row of state.standing) for (const later of row.later) point(state, row, later, fallen);
  dragDown(state, fallen);
  const standing = state.standing.filter((row) => !fallen.has(row));
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const { effect } of standing) counts[effect] += 1;
  const gone = new Set([...fallen].map(({ row }) => row.row));
  // Changes of records come after all records of the sheet, so that one may point at another further down.
  const all = standing.flatMap(({ operations }) => operations);
  return {
    operations: [
      ...all.filter(({ op }) => op === 'create'),
      ...all.filter(({ op }) => op === 'update'),
      ...all.filter(({ op }) => op === 'link'),
    ],
    samples: standing
      .filter(({ effect }) => effect !== 'unchanged')
      .slice(0, sampledRows)
      .flatMap(({ row, operations }) => operations.flatMap((operation) => (operation.op === 'link' ? [] : [{ row: row.row, operation }]))),
    counts,
    duplicates: state.duplicates,
    warnings: state.warnings.filter(({ row }) => !gone.has(row)),
    rejected: state.rejected.toSorted((a, b) => a.row - b.row),
  };
}

/** What points at a record of a refused row is refused with it; the record is not found by later sheets either. */
function dragDown(state: SheetState, fallen: Set<Standing>): void {
  const lost = new Set<string>();
  for (let size = -1; size !== fallen.size;) {
    size = fallen.size;
    for (const { operations } of fallen)
      for (const { op, register, id } of operations) {
        if (op !== 'create') continue;
        lost.add(id);
        const known = state.books.of(register).byId.get(id);
        if (known) known.gone = true;
      }
    for (const row of lost.size ? state.standing : []) {
      const pointing = row.operations
        .flatMap((operation) => (operation.op === 'link' ? [] : Object.entries(operation.values)))
        .find(([, value]) => typeof value === 'string' && lost.has(value));
      if (!pointing || fallen.has(row)) continue;
      fallen.add(row);
      const column = headerOf(state.plan, pointing[0], state.plan.target.main.name);
      state.rejected.push({
        row: row.row.row,
        column,
        code: 'unknown_ref',
        message: issueMessage('unknown_ref', { column, value: row.later[0]?.text ?? '' }),
      });
    }
  }
}

function point(state: SheetState, row: Standing, later: Later, fallen: Set<Standing>): void {
  const found = resolve(state.books, { to: later.to, text: later.text }, later.unit);
  if (!found.ok || found.id === later.id) {
    fallen.add(row);
    const code = found.ok ? 'unknown_ref' : found.code;
    const column = headerOf(state.plan, later.field, later.register);
    state.rejected.push({ row: row.row.row, column, code, message: issueMessage(code, { column, value: later.text }) });
    return;
  }
  const known = state.books.of(later.register).byId.get(later.id);
  if (!known || known.row[later.field] === found.id) return;
  known.row[later.field] = found.id;
  row.operations.push({
    op: 'update',
    register: later.register,
    id: later.id,
    revision: known.revision,
    values: { [later.field]: found.id },
  });
  if (row.effect === 'unchanged') row.effect = 'updated';
}
