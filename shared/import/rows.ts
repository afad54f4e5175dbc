import type { Sheet, SheetCell, SheetMerge, SheetRow } from '#shared/kit/sheet.ts';
import { cellText, fold, parseDate, parseNumber } from '#shared/kit/swedish.ts';
import type { TargetColumn } from './types.ts';
import { foldKey, isEmptyCell } from './fold-key.ts';

export type Replaced = { readonly from: string; readonly to: string };
/** A column that is read: where it stands, what it becomes. `column` null: left out. */
export type ReadColumn = {
  readonly col: number;
  readonly header: string;
  readonly column: TargetColumn | null;
  /** Words of a mapping, folded → the product's value. */
  readonly values?: ReadonlyMap<string, string>;
  /** Cells that a person has put right in the wizard, folded text → what was written and what is read instead; '' is an empty cell. */
  readonly replaced?: ReadonlyMap<string, Replaced>;
};
export type DataRows = { readonly rows: readonly SheetRow[]; readonly skipped: readonly number[] };

const at = (row: SheetRow, col: number): SheetCell => row.cells[col - 1] ?? null;
const filledCols = (row: SheetRow): readonly number[] => row.cells.flatMap((cell, index) => (isEmptyCell(cell) ? [] : [index + 1]));

/** The value of a vertical merge goes to every row of its first column; one at a time per column, since real merges do not overlap. */
export function withMerges(sheet: Sheet): readonly SheetRow[] {
  const tall = sheet.merges.filter((merge) => merge.to[0] > merge.from[0]).toSorted((a, b) => a.from[0] - b.from[0]);
  if (tall.length === 0) return sheet.rows;
  const active = new Map<number, { readonly to: number; readonly value: SheetCell }>();
  let next = 0;
  return sheet.rows.map((row) => {
    for (let merge = tall[next]; merge && merge.from[0] <= row.row; merge = tall[(next += 1)])
      if (merge.from[0] === row.row) active.set(merge.from[1], { to: merge.to[0], value: at(row, merge.from[1]) });
    const fills = [...active].filter(([col, { to, value }]) => to >= row.row && isEmptyCell(at(row, col)) && !isEmptyCell(value));
    for (const [col, { to }] of active) if (to < row.row) active.delete(col);
    return fills.length
      ? {
          row: row.row,
          cells: withCells(
            row.cells,
            fills.map(([col, { value }]) => [col, value] as const),
          ),
        }
      : row;
  });
}
function withCells(cells: readonly SheetCell[], fills: readonly (readonly [number, SheetCell])[]): readonly SheetCell[] {
  const copy = [...cells];
  for (const [col, value] of fills) {
    while (copy.length < col) copy.push(null);
    copy[col - 1] = value;
  }
  return copy;
}

const totalWords =
  /^(?:del)?summ(?:a|ering)(?!\p{L})|^s:a(?!\p{L})|^sammanlagt(?!\p{L})|^total(?:t|er|a)?(?!\p{L})|^(?:antal|medel|medelvärde|genomsnitt|snitt|max|min)(?![\p{L}])/u;
/** A figure, a share or a day: what a total row may hold beside its word. */
const isFigure = (cell: SheetCell): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'object' && cell !== null) ||
  (typeof cell === 'string' && (parseNumber(cell.replace(/%\s*$/, '')).ok || parseDate(cell).ok));

const lower = (cell: SheetCell): string => (typeof cell === 'string' ? cell.trim().toLowerCase() : '');

/** "Summa", "Totalt E-kurs dataskydd" beside nothing but figures; or figures alone, without what names a row. */
function isTotal(row: SheetRow, filled: readonly number[], naming: readonly number[]): boolean {
  const nameless = naming.length > 0 && naming.every((col) => isEmptyCell(at(row, col)));
  // Nearly every row is told apart by this, and looking for figures in all of its texts is dear.
  if (!nameless && !filled.some((col) => totalWords.test(lower(at(row, col))))) return false;
  const texts = filled.filter((col) => !isFigure(at(row, col)));
  const [first] = texts;
  if (first === undefined) return nameless;
  return texts.length === 1 && totalWords.test(fold(cellText(at(row, first)))) && filled.length > 1;
}

const sameText = (cell: SheetCell, header: string): boolean =>
  typeof cell === 'string' && cell.length <= header.length + 20 && foldKey(cell) === foldKey(header);
const isRepeated = (row: SheetRow, columns: readonly ReadColumn[], filled: readonly number[]): boolean => {
  const same = columns.filter(({ col, header }) => sameText(at(row, col), header));
  return same.length >= 2 && same.length * 2 >= filled.length;
};

/** One text across the table: a merged cell, the first cell alone, or one text that names no row. */
function isHeading(row: SheetRow, filled: readonly number[], shape: Shape): boolean {
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || shape.width < 3) return false;
  const merged = shape.wide.get(row.row);
  return merged?.has(only) === true || only === shape.first || !shape.naming.includes(only);
}
type Shape = {
  readonly naming: readonly number[];
  readonly first: number;
  readonly width: number;
  /** Row → first columns of its horizontal merges. */
  readonly wide: ReadonlyMap<number, ReadonlySet<number>>;
};

const wideMerges = (merges: readonly SheetMerge[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const rows = new Map<number, Set<number>>();
  for (const { from, to } of merges) if (to[1] > from[1]) rows.set(from[0], (rows.get(from[0]) ?? new Set()).add(from[1]));
  return rows;
};

/** Columns whose value can stand for the row: its title or number; where a list has neither, what else tells its rows apart. */
function namingCols(columns: readonly ReadColumn[]): readonly number[] {
  const named = columns.filter(({ column }) => column && (column.weight >= 4 || column.id === 'ref'));
  const others = columns.filter(({ column }) => column && column.weight >= 2 && column.kind !== 'choice');
  return (named.length ? named : others).map(({ col }) => col);
}

/** The row as it is read: wrong values put right once for the whole column. */
function withReplaced(row: SheetRow, columns: readonly ReadColumn[]): SheetRow {
  const fills = columns.flatMap(({ col, replaced }): readonly (readonly [number, SheetCell])[] => {
    const known = replaced?.get(fold(cellText(at(row, col))));
    return known === undefined ? [] : [[col, known.to === '' ? null : known.to]];
  });
  return fills.length ? { row: row.row, cells: withCells(row.cells, fills) } : row;
}

export type RowOptions = {
  readonly headerRow: number;
  readonly columns: readonly ReadColumn[];
  readonly skipRows?: readonly number[];
  readonly fillDown?: readonly string[];
};

/**
 * The rows of a table that are data, with merged cells filled and `fillDown` columns (ids) carried on. Empty rows are passed over; rows
 * of `skipRows`, totals, section headings and repeated header rows come back as `skipped`.
 */
export function dataRows(sheet: Sheet, { headerRow, columns, skipRows = [], fillDown = [] }: RowOptions): DataRows {
  const skip = new Set(skipRows);
  const read = columns.filter(({ column }) => column !== null);
  const cols = read.map(({ col }) => col);
  const shape: Shape = {
    naming: namingCols(read),
    first: Math.min(...columns.map(({ col }) => col)),
    width: columns.length,
    wide: wideMerges(sheet.merges),
  };
  const mended = read.filter(({ replaced }) => replaced !== undefined);
  const carried = read.filter(({ column }) => column && fillDown.includes(column.id)).map(({ col }) => col);
  const above = new Map<number, SheetCell>();
  const rows: SheetRow[] = [];
  const skipped: number[] = [];
  const plain = new Map(sheet.rows.map((row) => [row.row, row]));
  for (const row of withMerges(sheet)) {
    if (row.row <= headerRow) continue;
    const own = plain.get(row.row) ?? row;
    const filled = filledCols(own).filter((col) => col >= shape.first);
    if (filled.length === 0) continue;
    const isData =
      !skip.has(row.row) && !isRepeated(own, columns, filled) && !isTotal(own, filled, shape.naming) && !isHeading(own, filled, shape);
    if (!isData || !cols.some((col) => !isEmptyCell(at(row, col)))) {
      skipped.push(row.row);
      continue;
    }
    const fills = carried.flatMap((col) => (isEmptyCell(at(row, col)) && above.has(col) ? [[col, above.get(col) ?? null] as const] : []));
    const full = withReplaced(fills.length ? { row: row.row, cells: withCells(row.cells, fills) } : row, mended);
    for (const col of carried) above.set(col, at(full, col));
    rows.push(full);
  }
  return { rows, skipped };
}
