import type { SheetCell, SheetRow } from '#shared/kit/sheet.ts';
import { cellText, fold } from '#shared/kit/swedish.ts';
import { readCell } from './cell.ts';
import { issueMessage } from './messages.ts';
import { looksLikePersonnummer } from './personnummer.ts';
import type { ReadColumn } from './rows.ts';
import type { BuildContext, BuildIssue, Target } from './target.ts';
import { isRef, type CellValue, type Draft, type IssueCode, type RowIssue, type RowValues } from './types.ts';
import { isEmptyCell } from './fold-key.ts';

/** A row as read: what it asks for, and what stands in the way. A row with anything in `rejected` gives no record. */
export type ReadRow = {
  readonly row: number;
  readonly values: RowValues;
  /** How many cells are filled. */
  readonly filled: number;
  readonly drafts: readonly Draft[];
  readonly rejected: readonly RowIssue[];
  readonly warnings: readonly RowIssue[];
};

/** Everything that decides how one sheet is read; what a mapping, the wizard or the headers themselves came to. */
export type TablePlan = {
  readonly target: Target;
  readonly headerRow: number;
  readonly columns: readonly ReadColumn[];
  readonly skipRows: readonly number[];
  readonly fillDown: readonly string[];
  /** Column id → value that every row gets. */
  readonly constants: RowValues;
  readonly context: BuildContext;
};

/** Finds the header of a column id or a field; our own label where the sheet has no such column. */
export function headerOf({ columns, target }: Pick<TablePlan, 'columns' | 'target'>, id: string, register?: string): string {
  const means = (column: ReadColumn['column']): boolean =>
    column !== null && (column.id === id || (column.name === id && (register === undefined || column.register === register)));
  const known =
    columns.find(({ column }) => means(column)) ?? columns.find(({ column }) => column?.kind === 'class' && classFields.has(id));
  return known?.header ?? target.columns.find(means)?.label ?? id;
}
const classFields = new Set(['confidentiality', 'integrity', 'availability', 'traceability']);

const freeText = new Set(['text', 'longText', 'role']);

/** One row by the plan: cells, then the records that they ask for. */
export function readRow(plan: TablePlan, row: SheetRow): ReadRow {
  const values: Record<string, CellValue> = { ...plan.constants };
  const rejected: RowIssue[] = [];
  const warnings: RowIssue[] = [];
  let filled = 0;
  for (const { col, header, column, values: words } of plan.columns) {
    if (!column) continue;
    const cell = row.cells[col - 1] ?? null;
    if (!isEmptyCell(cell)) filled += 1;
    if (plan.constants[column.id] !== undefined) continue;
    const issue = (code: IssueCode, detail?: string): RowIssue => ({
      row: row.row,
      column: header,
      code,
      message: issueMessage(code, { column: header, value: cellText(cell), detail }),
    });
    const read =
      words && column.kind !== 'choice'
        ? readByWord(column, cell, words, plan)
        : readCell(column, cell, { ...(words ? { values: words } : {}), settings: plan.context.settings });
    if (!read.ok) rejected.push(issue(read.code, read.detail));
    else if (read.value !== null) {
      values[column.id] = read.value;
      if (freeText.has(column.kind) && typeof read.value === 'string' && looksLikePersonnummer(read.value))
        warnings.push(issue('personnummer_like'));
    }
  }
  return built(plan, { row: row.row, values, filled, drafts: [], rejected, warnings });
}

/** A mapping's words in front of a field that is no choice here: the word's value is read as the cell. */
function readByWord(
  column: NonNullable<ReadColumn['column']>,
  cell: SheetCell,
  words: ReadonlyMap<string, string>,
  plan: TablePlan,
): ReturnType<typeof readCell> {
  if (isEmptyCell(cell)) return readCell(column, cell);
  const value = words.get(fold(cellText(cell)));
  return value === undefined
    ? { ok: false, code: 'unknown_value', detail: [...words.keys()].join(', ') }
    : readCell(column, value, { settings: plan.context.settings });
}

function built(plan: TablePlan, row: ReadRow): ReadRow {
  const { drafts, issues = [], warnings = [] } = plan.target.build(row.values, plan.context);
  const told = (list: readonly BuildIssue[]): readonly RowIssue[] =>
    list.map(({ column, code, detail }) => {
      const header = headerOf(plan, column);
      return {
        row: row.row,
        column: header,
        code,
        message: issueMessage(code, { column: header, value: shown(row.values[column]), detail }),
      };
    });
  return { ...row, drafts, rejected: [...row.rejected, ...told(issues)], warnings: [...row.warnings, ...told(warnings)] };
}

/** A parsed value as people wrote it, for messages. */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (isRef(value)) return value.text;
  if (typeof value === 'object') return Object.values(value).join(' ');
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value).replace('.', ',') : value === true ? 'Ja' : 'Nej';
};
