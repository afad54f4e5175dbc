import type { Sheet, SheetCell } from '#shared/kit/sheet.ts';
import { fold, isBlank } from '#shared/kit/swedish.ts';
import { readCell } from './cell.ts';
import { otherFieldNames } from './field-names.ts';
import { foldHeader } from './headers.ts';
import type { MappingColumn, MappingEntry } from './mapping.ts';
import { headersOf, matchColumns, type SheetColumn } from './match.ts';
import type { TablePlan } from './read-table.ts';
import { reportFromNotes } from './report-notes.ts';
import type { ReadColumn } from './rows.ts';
import type { BuildContext, ReadSettings, ReportValues, Target } from './target.ts';
import type { CellValue, TargetColumn } from './types.ts';

/** How many rows below the headers are looked at to tell what a column holds. */
const sampled = 50;
/** Headers stand above the rows, below titles and notes. */
const searched = 30;

/** Cells below a header row, by column number. */
export function samplesBelow(sheet: Sheet, headerRow: number): (col: number) => readonly SheetCell[] {
  const start = sheet.rows.findIndex((row) => row.row > headerRow);
  const rows = start < 0 ? [] : sheet.rows.slice(start, start + sampled);
  return (col) => rows.map((row) => row.cells[col - 1] ?? null);
}

const headerCells = (sheet: Sheet, headerRow: number): readonly SheetCell[] => sheet.rows.find((row) => row.row === headerRow)?.cells ?? [];
type Columns = readonly { readonly column: TargetColumn | null }[];
const context = (settings: ReadSettings, columns: Columns, report: ReportValues | null): BuildContext => ({
  settings,
  report,
  has: new Set(columns.flatMap(({ column }) => (column ? [column.id] : []))),
});

/** The columns of a sheet by header synonyms. */
export const columnsBySynonyms = (sheet: Sheet, target: Target, headerRow: number): readonly SheetColumn[] =>
  matchColumns(target, headersOf(headerCells(sheet, headerRow)), samplesBelow(sheet, headerRow));

export type Planned = {
  readonly plan: TablePlan;
  readonly unknownColumns: readonly string[];
  /** Headers that the mapping names and the sheet lacks. */
  readonly missing: readonly string[];
};
/** What the wizard or a saved mapping says of one column: its field, or null to leave it out. */
export type ColumnChoice = {
  readonly header: string;
  readonly col: number;
  readonly field: string | null;
  /** Cell text → what is read instead, for every row of the column. */
  readonly values?: Readonly<Record<string, string>> | undefined;
};

export type Given = {
  readonly headerRow: number;
  readonly settings: ReadSettings;
  /** Names that may say the year of a list that has no such column: sheet first, then file. */
  readonly names: readonly string[];
  readonly choices?: readonly ColumnChoice[];
};
/** By header synonyms, with the choices of a person or of last time on top. */
export function planBySynonyms(sheet: Sheet, target: Target, given: Given): Planned {
  const guessed = columnsBySynonyms(sheet, target, given.headerRow);
  const chosen = (given.choices ?? []).filter((choice) =>
    guessed.some(({ col, header }) => col === choice.col && foldHeader(header) === foldHeader(choice.header)),
  );
  const byCol = new Map(chosen.map((choice) => [choice.col, choice] as const));
  const fields = new Set(chosen.flatMap(({ field }) => (field === null ? [] : [field])));
  const columns = guessed.map((guess): SheetColumn => {
    const choice = byCol.get(guess.col);
    if (choice) return { ...guess, column: choice.field === null ? null : (columnOf(target, choice.field) ?? null) };
    return guess.column && fields.has(guess.column.id) ? { ...guess, column: null } : guess;
  });
  const unknown = columns.filter(({ col, column }) => column === null && byCol.get(col)?.field !== null);
  return {
    plan: {
      target,
      headerRow: given.headerRow,
      columns: readable(columns).map((column) => withValues(column, byCol.get(column.col)?.values)),
      skipRows: [],
      fillDown: target.fillDown,
      constants: yearOf(target, columns, given.names),
      context: context(given.settings, columns, notesFor(sheet, target, given.headerRow)),
    },
    unknownColumns: unknown.map(({ header }) => header),
    missing: [],
  };
}
/** Only an annual report has values of its own beside its rows. */
const notesFor = (sheet: Sheet, target: Target, headerRow: number): ReportValues | null =>
  target.registers.some((register) => register.name === 'dpoReport') ? reportFromNotes(sheet, headerRow) : null;
const withValues = (column: ReadColumn, values: ColumnChoice['values']): ReadColumn =>
  values && Object.keys(values).length > 0
    ? { ...column, replaced: new Map(Object.entries(values).map(([from, to]) => [fold(from), { from, to: to.trim() }] as const)) }
    : column;
const readable = (columns: readonly SheetColumn[]): readonly ReadColumn[] =>
  columns.map((entry) => (entry.column?.kind === 'ignore' ? { ...entry, column: null } : entry));

/** A mapping's field name → column: our own, or the field behind a renamed one. */
export const columnOf = (target: Target, field: string): TargetColumn | undefined =>
  namedColumn(target, field) ?? (Object.hasOwn(otherFieldNames, field) ? namedColumn(target, otherFieldNames[field] ?? '') : undefined);
const namedColumn = (target: Target, field: string): TargetColumn | undefined =>
  target.columns.find((column) => column.id === field) ??
  target.columns.find((column) => column.name === field && column.register === target.main.name) ??
  target.columns.find((column) => column.name === field) ??
  joinColumn(target, field);
/** `object` on a classification is the name of its object: the parent is named by its title. */
const joinColumn = (target: Target, field: string): TargetColumn | undefined => {
  const parent = target.registers.find((register) => register.name === target.main.fields[field]?.of);
  return parent && target.columns.find((column) => column.register === parent.name && column.name === parent.title);
};

/** By a mapping file's entry. Null: the header row has none of its headers. */
export function planByMapping(
  sheet: Sheet,
  target: Target,
  { entry, settings }: { readonly entry: MappingEntry; readonly settings: ReadSettings },
): Planned | null {
  const headerRow = headerRowOf(sheet, entry);
  const headers = headersOf(headerCells(sheet, headerRow));
  const placed = entry.columns.map((column) => ({ column, place: placeOf(column, headers) }));
  const found = placed.filter(({ place }) => place !== null);
  if (found.length === 0) return null;
  const columns = found.flatMap(({ column, place }): readonly ReadColumn[] => (place ? [readColumn(target, column, place)] : []));
  const listed = new Set(columns.map(({ col }) => col));
  const unlisted = headers.filter(({ col }) => !listed.has(col)).map(({ header }) => header);
  const unheard = found.flatMap(({ column, place }) =>
    place && column.field !== null && column.kind !== 'ignore' && !columnOf(target, column.field) ? [place.header] : [],
  );
  return {
    plan: {
      target,
      headerRow,
      columns,
      skipRows: entry.skipRows ?? [],
      fillDown: [...target.fillDown, ...(entry.fillDown ?? []).map((field) => columnOf(target, field)?.id ?? field)],
      constants: {
        ...(entry.report ? {} : yearOf(target, columns, [sheet.name ?? '', entry.register, entry.file])),
        ...constantsOf(target, entry, settings),
      },
      context: context(settings, columns, reportOf(entry)),
    },
    unknownColumns: [...unheard, ...unlisted],
    missing: placed.flatMap(({ column, place }) => (place || column.field === null ? [] : [column.header ?? `${column.col ?? ''}`])),
  };
}
/** Where the given row has none of the mapping's headers, they may have been counted otherwise (a "sep=" line, a row put in): the first row that has some. */
function headerRowOf(sheet: Sheet, { headerRow, columns }: MappingEntry): number {
  const hasSome = (row: number): boolean => {
    const texts = new Set(headersOf(headerCells(sheet, row)).map(({ header }) => foldHeader(header)));
    return columns.some(({ header, col }) => (col ? texts.size > 0 : Boolean(header) && texts.has(foldHeader(header ?? ''))));
  };
  if (headerRow && hasSome(headerRow)) return headerRow;
  return sheet.rows.slice(0, searched).find(({ row }) => hasSome(row))?.row ?? headerRow ?? 1;
}
type Place = { readonly col: number; readonly header: string };
/** `col` wins over `header`; `nth` counts equal headers from the left. */
function placeOf({ header, nth, col }: MappingColumn, headers: readonly Place[]): Place | null {
  if (col) return headers.find((place) => place.col === col) ?? { col, header: header ?? '' };
  const same = headers.filter((place) => foldHeader(place.header) === foldHeader(header ?? ''));
  return same[(nth ?? 1) - 1] ?? null;
}
function readColumn(target: Target, { field, kind, values }: MappingColumn, place: Place): ReadColumn {
  const column = field === null || kind === 'ignore' ? undefined : columnOf(target, field);
  const words =
    values && Object.keys(values).length
      ? new Map(Object.entries(values).map(([word, value]) => [fold(word), String(value)] as const))
      : undefined;
  return { ...place, column: column && column.kind !== 'ignore' ? column : null, ...(words ? { values: words } : {}) };
}
const reportOf = ({ report }: MappingEntry): ReportValues | null =>
  report ? Object.fromEntries(Object.entries(report).flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))) : null;

/** Constants are written with the product's own values; one that cannot be read counts for nothing. */
function constantsOf(target: Target, { constants }: MappingEntry, settings: ReadSettings): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    Object.entries(constants ?? {}).flatMap(([field, value]) => {
      const column = columnOf(target, field);
      if (!column || value === null || isBlank(value)) return [];
      const read = readCell(column, value, { settings });
      return read.ok && read.value !== null ? [[column.id, read.value] as const] : [];
    }),
  );
}

const yearInName = /(?<!\d)(20\d\d)(?!\d)/g;
/** "VRA 2026" is the year of every row, where no column says it and the name says one only. */
function yearOf(
  target: Target,
  columns: readonly { readonly column: TargetColumn | null }[],
  names: readonly string[],
): Readonly<Record<string, CellValue>> {
  const column = columnOf(target, 'year');
  if (column?.id !== 'year' || column.kind !== 'number' || columns.some((entry) => entry.column === column)) return {};
  const years = names.map((name) => new Set([...name.matchAll(yearInName)].map(([year]) => Number(year)))).find((found) => found.size > 0);
  const [year] = years ?? [];
  return years?.size === 1 && year !== undefined ? { year } : {};
}
