/**
 * One cell as the reader found it. `{date}` is a date-formatted Excel cell as local time without zone, 'YYYY-MM-DD' or
 * 'YYYY-MM-DDTHH:mm:ss'; a cell that is formatted as a time of day alone is the text 'HH:mm'. `{error}` is an Excel error value
 * ('#REF!', '#N/A'), or `missingText` or `uncomputed` below. `null` is an empty cell.
 */
export type SheetCell = string | number | boolean | null | { readonly date: string } | { readonly error: string };

/** `row` is 1-based as the spreadsheet counts. `cells[0]` is column A; empty cells at the end are left out. */
export type SheetRow = { readonly row: number; readonly cells: readonly SheetCell[] };

/** A merged range, both corners included; `[row, column]` are 1-based (column 1 = A). The value stands in `from`, the rest is empty. */
export type SheetMerge = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** Rows without any value are left out, so `rows[i].row` decides, never the index. `name` is null for CSV. */
export type Sheet = {
  readonly name: string | null;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly SheetMerge[];
  /** Only on sheets that Excel hides; they are read like the others. */
  readonly hidden?: true;
  /** How many merged ranges beyond the first 10 000 were left out; absent = none. */
  readonly mergesLeftOut?: number;
};

export type SheetEncoding = 'utf-8' | 'utf-8-bom' | 'cp1252' | 'utf-16le' | 'utf-16be';

/** `formatOf` says what the content was, whatever the file was called. `encoding` and `delimiter` only for CSV. */
export type Workbook = {
  readonly file: string;
  readonly formatOf: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
  readonly encoding?: SheetEncoding;
  readonly delimiter?: string;
};

/** The text of `{error}` for a shared string index that the file does not hold. */
export const missingText = '#TEXT SAKNAS';

/** The text of `{error}` for a formula that was saved without its value, as some programs do; opening and saving in Excel fills it. */
export const uncomputed = '#EJ BERÄKNAD';

/** 1 → 'A', 28 → 'AB'. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** (12, 3) → 'C12', the address that people see in the spreadsheet. Both 1-based. */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row}`;
