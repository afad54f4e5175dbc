import type { Sheet, Workbook } from '#shared/kit/sheet.ts';
import { detectTable, findHeaderRow } from './detect.ts';
import { entriesFor, sameName, type ImportMapping, type MappingEntry } from './mapping.ts';
import { headersOf } from './match.ts';
import { tableMessages } from './messages.ts';
import { unread, type SheetReport } from './report.ts';
import { sourceKey } from './source-key.ts';
import { planByMapping, planBySynonyms, type ColumnChoice, type Planned } from './table-plan.ts';
import type { ReadSettings, Target } from './target.ts';
import { allTargets, targetNamed } from './targets.ts';

/** One table that is to be read, and how. `register`: the name that the report calls it. */
export type SheetJob = {
  readonly file: string;
  readonly sheet: string | null;
  readonly register: string;
  readonly table: Sheet;
  readonly planned: Planned;
};
/** What a person has chosen in the wizard for one sheet. `skip`: not to be read. */
export type SheetChoice = {
  readonly file: string;
  readonly sheet: string | null;
  readonly skip?: boolean;
  readonly target?: string;
  readonly headerRow?: number;
  readonly columns?: readonly ColumnChoice[];
};
export type PrepareOptions = {
  readonly settings: ReadSettings;
  readonly mapping?: ImportMapping | undefined;
  readonly choices?: readonly SheetChoice[] | undefined;
  /** The columns that were accepted last time for a list with these headers. */
  readonly remembered?: (key: string) => readonly ColumnChoice[] | null;
};
export type Prepared = { readonly jobs: readonly SheetJob[]; readonly unread: readonly SheetReport[] };

/** Workbooks → tables with a plan each. Pure. Throws AppError INVALID_INPUT when a mapping names a register that does not exist. */
export function prepareJobs(books: readonly Workbook[], options: PrepareOptions): Prepared {
  const parts = books.map((book) => {
    const entries = entriesFor(options.mapping, book.file);
    return entries.length ? byMapping(book, entries, options) : byHeaders(book, options);
  });
  return { jobs: parts.flatMap((part) => part.jobs), unread: parts.flatMap((part) => part.unread) };
}

const empty = (sheet: Sheet): boolean => sheet.rows.length === 0;

function byMapping(book: Workbook, entries: readonly MappingEntry[], { settings }: PrepareOptions): Prepared {
  const jobs: SheetJob[] = [];
  const left: SheetReport[] = [];
  for (const entry of entries) {
    const table = sheetFor(book, entry);
    if (!table) {
      left.push(unread(book.file, entry.sheet, tableMessages.noSheet(entry.sheet ?? '')));
      continue;
    }
    const planned = planByMapping(table, targetNamed(entry.register), { entry, settings });
    if (planned) jobs.push({ file: book.file, sheet: table.name, register: entry.register, table, planned });
    else left.push(unread(book.file, table.name, tableMessages.noHeader(entry.headerRow ?? 1)));
  }
  const named = book.sheets.filter((sheet) => !entries.some((entry) => sheetFor(book, entry) === sheet));
  return {
    jobs,
    unread: [...left, ...named.filter((sheet) => !empty(sheet)).map((sheet) => unread(book.file, sheet.name, tableMessages.notMapped))],
  };
}
/** A CSV file has one sheet without a name; a mapping that names none means the only one, or the first. */
const sheetFor = (book: Workbook, { sheet }: MappingEntry): Sheet | undefined =>
  book.formatOf === 'csv' || sheet === null ? book.sheets[0] : book.sheets.find(({ name }) => sameName(name, sheet));

function byHeaders(book: Workbook, options: PrepareOptions): Prepared {
  const targets = allTargets();
  const parts = book.sheets.filter((sheet) => !empty(sheet)).map((sheet) => tableOf(book, sheet, targets, options));
  return {
    jobs: parts.flatMap((part) => ('planned' in part ? [part] : [])),
    unread: parts.flatMap((part) => ('planned' in part ? [] : [part])),
  };
}

function tableOf(book: Workbook, table: Sheet, targets: readonly Target[], options: PrepareOptions): SheetJob | SheetReport {
  const choice = choiceFor(options, book.file, table.name);
  if (choice?.skip) return unread(book.file, table.name, tableMessages.leftOut);
  // What nobody sees in Excel is mostly an older list or a lookup; a mapping or a person may ask for it.
  if (table.hidden && choice?.target === undefined) return unread(book.file, table.name, tableMessages.hidden);
  const found = choice?.target === undefined ? detectTable(table, book.file, targets) : chosen(table, choice.target);
  if (!found.ok) return unread(book.file, table.name, found.message);
  const headerRow = choice?.headerRow ?? found.headerRow;
  const key = sourceKey(found.target.name, headersIn(table, headerRow));
  const columns = choice?.columns ?? options.remembered?.(key) ?? [];
  const planned = planBySynonyms(table, found.target, {
    headerRow,
    settings: options.settings,
    choices: columns,
    names: [table.name ?? '', book.file],
  });
  return { file: book.file, sheet: table.name, register: found.target.name, table, planned };
}
export const headersIn = (sheet: Sheet, headerRow: number): readonly string[] =>
  headersOf(sheet.rows.find((row) => row.row === headerRow)?.cells ?? []).map(({ header }) => header);
export const choiceFor = (options: Pick<PrepareOptions, 'choices'>, file: string, sheet: string | null): SheetChoice | undefined =>
  options.choices?.find((choice) => sameName(choice.file, file) && sameName(choice.sheet, sheet));
function chosen(table: Sheet, name: string): { readonly ok: true; readonly target: Target; readonly headerRow: number } {
  const target = targetNamed(name);
  return { ok: true, target, headerRow: findHeaderRow(table, target) ?? table.rows[0]?.row ?? 1 };
}
