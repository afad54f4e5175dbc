import { nothingSeen, refUse, type RefUse, type Seen } from '#shared/import/duplicates.ts';
import { headerOf, type ReadRow, type TablePlan } from '#shared/import/read-table.ts';
import type { RowIssue } from '#shared/import/types.ts';
import { versionedBy } from '#shared/import/versions.ts';
import { foldKey as fold } from '#shared/import/fold-key.ts';
import type { Store } from '../kit/store.ts';
import type { MatchRules } from './match-store.ts';
import type { Operation } from './plan-types.ts';
import type { Books } from './record-book.ts';

export type Effect = 'created' | 'updated' | 'unchanged';
/** A row that stands, so far: one that names a row further down may still fall. */
export type Standing = { readonly row: ReadRow; effect: Effect; readonly operations: Operation[]; readonly later: Later[] };
/** A reference to a row of the same sheet, looked up when all of them are known. */
export type Later = {
  readonly register: string;
  readonly id: string;
  readonly field: string;
  readonly to: string;
  readonly text: string;
  readonly unit: string | null;
};

export type SheetState = {
  readonly store: Store;
  readonly books: Books;
  readonly plan: TablePlan;
  /** Across the job, for one target. */
  readonly seen: Seen;
  /** Numbers are compared within the sheet: two lists may both begin with 1. */
  readonly numbers: Seen;
  readonly refs: RefUse;
  readonly refColumn: string;
  readonly titleColumn: string;
  readonly refHeader: string;
  readonly versioned: boolean;
  /** Names and numbers of the sheet's own rows, folded. */
  readonly promised: ReadonlySet<string>;
  readonly has: ReadonlySet<string>;
  readonly sheet: unknown;
  /** Register → links that are there already or planned. */
  readonly links: Map<string, Set<string>>;
  readonly standing: Standing[];
  readonly duplicates: number[];
  readonly warnings: RowIssue[];
  readonly rejected: RowIssue[];
};

type Shared = Pick<SheetState, 'store' | 'books' | 'seen' | 'links'>;
const textOf = (row: ReadRow, id: string): readonly string[] => {
  const value = row.values[id];
  return value === undefined || typeof value === 'object' ? [] : [fold(String(value))];
};

/** What a sheet needs to know of its rows before the first is planned. */
export function startSheet(shared: Shared, plan: TablePlan, rows: readonly ReadRow[]): SheetState {
  const { target, columns } = plan;
  const title = target.columns.find((column) => column.register === target.main.name && column.name === target.main.title);
  const titleColumn = (title ?? target.columns.find((column) => column.weight >= 4))?.id ?? target.main.title;
  const whole = rows.filter((row) => row.rejected.length === 0);
  return {
    ...shared,
    plan,
    numbers: nothingSeen(),
    refs: refUse(whole, 'ref', titleColumn),
    refColumn: 'ref',
    titleColumn,
    refHeader: headerOf(plan, 'ref'),
    versioned: versionedBy(target.main.name) !== undefined,
    promised: new Set(whole.flatMap((row) => [...textOf(row, 'ref'), ...textOf(row, titleColumn)])),
    has: new Set([...columns.flatMap(({ column }) => (column?.name === undefined ? [] : [column.name])), ...Object.keys(plan.constants)]),
    sheet: {},
    standing: [],
    duplicates: [],
    warnings: [],
    rejected: [],
  };
}

/** How this sheet tells records apart. */
export const rulesFor = (state: SheetState, ignoreRef: boolean): MatchRules => ({ has: state.has, ignoreRef, sheet: state.sheet });
