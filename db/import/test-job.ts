/** For tests: sheets written in place, read, planned and written as a job. */
import { prepareJobs, type SheetChoice } from '#shared/import/prepare.ts';
import { parseMapping } from '#shared/import/mapping.ts';
import type { ImportReport, SheetReport } from '#shared/import/report.ts';
import type { Sheet, SheetCell, SheetMerge, Workbook } from '#shared/kit/sheet.ts';
import { settingsOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { applyPlan } from './apply.ts';
import { planImport } from './plan.ts';

/** A sheet whose first row is the headers. */
export const sheetOf = (name: string | null, rows: readonly (readonly SheetCell[])[], merges: readonly SheetMerge[] = []): Sheet => ({
  name,
  merges,
  rows: rows.map((cells, index) => ({ row: index + 1, cells })),
});
export const bookOf = (file: string, ...sheets: readonly Sheet[]): Workbook => ({ file, formatOf: 'xlsx', sheets });

type Options = { readonly mapping?: unknown; readonly choices?: readonly SheetChoice[]; readonly write?: boolean };
/** Reads books into a store and gives the report; refused rows are left out. `write: false`: only planned. */
export async function importBooks(
  store: Store,
  books: readonly Workbook[],
  { mapping, choices, write = true }: Options = {},
): Promise<ImportReport> {
  const { jobs, unread } = prepareJobs(books, {
    settings: settingsOf(store),
    mapping: mapping === undefined ? undefined : parseMapping(mapping),
    choices,
  });
  const plan = await planImport(store, jobs);
  if (write) await applyPlan(store, { actor: 'test' }, plan, { files: [] });
  return { files: [...plan.report.files, ...unread] };
}

export const organisation = sheetOf('Organisation', [
  ['Avdelning', 'Typ', 'Antal medarbetare'],
  ['Ekonomi', 'Avdelning', 58],
  ['Kontaktcenter', 'Avdelning', 148],
]);
/** One sheet, in a store that knows the two units of `organisation`; its own part of the report. */
export async function importRows(
  store: Store,
  name: string,
  rows: readonly (readonly SheetCell[])[],
  options: Options = {},
): Promise<SheetReport> {
  const { files } = await importBooks(store, [bookOf('bok.xlsx', organisation, sheetOf(name, rows))], options);
  const report = files.find((file) => file.sheet === name);
  if (!report) throw new Error(`No report of ${name}`);
  return report;
}
