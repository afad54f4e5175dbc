import type { ImportStatus, SheetPreview } from '#shared/contract/import.contract.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { SheetReport } from '#shared/import/report.ts';
import type { Sheet } from '#shared/kit/sheet.ts';
import { cellText } from '#shared/kit/swedish.ts';
import type { Sample } from '#db/import/plan-types.ts';
import type { previewBooks } from '../import/import-job.ts';

/** Different wrong values of one column that the wizard offers to put right. */
const mostValues = 20;
type Looked = ReturnType<typeof previewBooks>[number];
type Stopped = SheetPreview['columns'][number]['stopped'];

/** The texts of the cells that stop rows, by column: what the report says of a row, looked up in the sheet. */
function stoppedIn({ columns }: Looked, report: SheetReport | undefined, table: Sheet | undefined): ReadonlyMap<number, Stopped> {
  const rows = new Map((table?.rows ?? []).map((row) => [row.row, row.cells]));
  const found = new Map<number, Map<string, number>>();
  for (const { row, column } of report?.rejected ?? []) {
    const col = columns.find(({ header }) => header === column)?.col;
    const text = col === undefined ? '' : cellText(rows.get(row)?.[col - 1] ?? null);
    if (col === undefined || text === '') continue;
    const known = found.get(col) ?? new Map<string, number>();
    found.set(col, known.set(text, (known.get(text) ?? 0) + 1));
  }
  return new Map(
    [...found].map(([col, texts]) => [
      col,
      [...texts]
        .map(([text, n]) => ({ text, rows: n }))
        .toSorted((a, b) => b.rows - a.rows)
        .slice(0, mostValues),
    ]),
  );
}

/** A sheet as the wizard shows it, with the values that stop its rows. */
export function sheetView(sheet: Looked, report: SheetReport | undefined, table: Sheet | undefined): SheetPreview {
  const stopped = stoppedIn(sheet, report, table);
  return {
    file: sheet.file,
    sheet: sheet.name,
    target: sheet.target,
    headerRow: sheet.headerRow,
    rows: sheet.rows,
    message: sheet.message,
    columns: sheet.columns.map(({ col, header, field, samples, readable, values }) => ({
      col,
      header,
      field,
      samples,
      filled: readable.of,
      readable: readable.ok,
      values,
      stopped: stopped.get(col) ?? [],
    })),
  };
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);

/** What rows become, in the words of their register. */
export const recordsView = (samples: readonly Sample[]): ImportStatus['records'] =>
  samples.map(({ file, sheet, row, operation: { register, op, values } }) => {
    const words = wordsOf(register);
    const shown = Object.entries(values).filter(([, value]) => value !== false && !isId(value));
    const text = (key: string, value: unknown) => words.choices[key]?.[String(value)] ?? String(value);
    return {
      file,
      sheet,
      row,
      register,
      outcome: op,
      values: shown.map(([key, value]) => ({ label: words.fields[key] ?? key, text: text(key, value) })),
    };
  });
