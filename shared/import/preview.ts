import type { Sheet } from '#shared/kit/sheet.ts';
import { cellText } from '#shared/kit/swedish.ts';
import { readCell } from './cell.ts';
import type { SheetJob } from './prepare.ts';
import { dataRows, type ReadColumn } from './rows.ts';
import type { ReadSettings } from './target.ts';
import { isEmptyCell } from './fold-key.ts';

/** Enough rows to judge a column by; reading all of a large list for a preview would be waiting. */
const judged = 500;

/** One column of the wizard's second step. `field`: what it becomes, null when it is left out. */
export type ColumnPreview = {
  readonly header: string;
  readonly col: number;
  readonly field: string | null;
  /** The first three different texts of the column. */
  readonly samples: readonly string[];
  /** How many of the filled cells can be read, among the first 500 rows. */
  readonly readable: { readonly of: number; readonly ok: number };
  /** Cells that are read as something else, for every row. */
  readonly values: Readonly<Record<string, string>>;
};
export type SheetPreview = {
  readonly name: string | null;
  readonly headerRow: number | null;
  readonly target: string | null;
  readonly columns: readonly ColumnPreview[];
  /** Data rows; of the whole sheet where no table was recognised. */
  readonly rows: number;
  readonly skipped: readonly number[];
  /** Why the sheet is not read, as one Swedish sentence; null when it is. */
  readonly message: string | null;
};

/** A sheet as the wizard shows it. Plain data. */
export function previewSheet(
  sheet: Sheet,
  job: SheetJob | null,
  { message, settings }: { readonly message: string | null; readonly settings: ReadSettings },
): SheetPreview {
  if (!job) return { name: sheet.name, headerRow: null, target: null, columns: [], rows: sheet.rows.length, skipped: [], message };
  const { plan } = job.planned;
  const { rows, skipped } = dataRows(sheet, plan);
  const first = rows.slice(0, judged);
  const columns = plan.columns.map((column) => {
    const cells = first.map((row) => row.cells[column.col - 1] ?? null).filter((cell) => !isEmptyCell(cell));
    const samples = [...new Set(cells.map((cell) => cellText(cell)))].slice(0, 3);
    return {
      header: column.header,
      col: column.col,
      field: column.column?.id ?? null,
      samples,
      values: Object.fromEntries([...(column.replaced?.values() ?? [])].map(({ from, to }) => [from, to])),
      readable: { of: cells.length, ok: cells.filter((cell) => isReadable(column, cell, settings)).length },
    };
  });
  return { name: sheet.name, headerRow: plan.headerRow, target: plan.target.name, columns, rows: rows.length, skipped, message: null };
}
const isReadable = ({ column, values }: ReadColumn, cell: Sheet['rows'][number]['cells'][number], settings: ReadSettings): boolean =>
  column === null || (values && column.kind !== 'choice' ? true : readCell(column, cell, { ...(values ? { values } : {}), settings }).ok);
