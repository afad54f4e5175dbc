import type { Sheet, SheetMerge, SheetRow } from '#shared/kit/sheet.ts';
import { cellAddress } from '#shared/kit/sheet.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';

export type SheetHead = { readonly name: string | null; readonly hidden?: true };
export type SheetTail = { readonly merges: readonly SheetMerge[]; readonly mergesLeftOut?: number };

/** Where the readers put what they find, in file order: `sheet`, any number of `rows`, `end`; then the next sheet. */
export type SheetSink = {
  readonly sheet: (head: SheetHead) => void;
  readonly rows: (rows: readonly SheetRow[]) => void;
  readonly end: (tail: SheetTail) => void;
};

/** A sink that keeps everything; `sheets()` are the finished ones. */
export function collector(): SheetSink & { readonly sheets: () => readonly Sheet[] } {
  const done: Sheet[] = [];
  let head: SheetHead = { name: null };
  let rows: SheetRow[] = [];
  return {
    sheet: (next) => {
      head = next;
      rows = [];
    },
    rows: (more) => {
      for (const row of more) rows.push(row);
    },
    end: (tail) => {
      done.push({ ...head, rows, ...tail });
    },
    sheets: () => done,
  };
}

/** Takes rows one by one, checks them against the limits of the whole file and passes them on in batches. */
export type RowWriter = { readonly row: (row: SheetRow) => void; readonly flush: () => void };

/** One writer per file, since the limits on cells and text are for all sheets together. Throws an ImportRefusal. */
export function rowWriter(file: string, sink: SheetSink): RowWriter {
  let rows = 0;
  let cells = 0;
  let chars = 0;
  let batch: SheetRow[] = [];
  const flush = (): void => {
    if (batch.length > 0) sink.rows(batch);
    batch = [];
  };
  const row = (next: SheetRow): void => {
    for (let index = 0; index < next.cells.length; index += 1) {
      const cell = next.cells[index];
      if (typeof cell !== 'string') continue;
      if (cell.length > limits.cellChars) throw refuse.longCell(file, cellAddress(next.row, index + 1));
      chars += cell.length;
    }
    rows += 1;
    cells += next.cells.length;
    if (rows > limits.keptRows || cells > limits.cells || chars > limits.totalChars) throw refuse.manyCells(file);
    batch.push(next);
    if (batch.length >= limits.batchRows) flush();
  };
  return { row, flush };
}
