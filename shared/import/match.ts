import type { SheetCell } from '#shared/kit/sheet.ts';
import { cellText } from '#shared/kit/swedish.ts';
import { fits } from './fits.ts';
import { foldHeader, plainHeader, withoutDatum } from './headers.ts';
import type { Target } from './target.ts';
import type { TargetColumn } from './types.ts';

/** How well a header names a column, best first. Each later step forgives more. */
const steps = 6;
type Index = readonly ReadonlyMap<string, readonly TargetColumn[]>[];
const indexes = new WeakMap<Target, Index>();

const isDate = (column: TargetColumn): boolean => column.kind === 'date' || column.kind === 'instant';
/** A column's own names, in every language that the program speaks. */
const labelsOf = ({ label, labels = [] }: TargetColumn): readonly string[] => [label, ...labels.filter((other) => other !== label)];
const forms = (column: TargetColumn): readonly (readonly string[])[] => {
  const labels = labelsOf(column);
  const known = [...labels, ...column.headers];
  if (column.kind === 'ignore') return [[], [], [], [], [], known.flatMap((header) => [foldHeader(header), plainHeader(header)])];
  return [
    labels.map(foldHeader),
    column.headers.map(foldHeader),
    labels.map(plainHeader),
    column.headers.map(plainHeader),
    isDate(column) ? known.map(withoutDatum) : [],
    [],
  ];
};

/** Header text → columns, per step. Built once for each target. */
export function indexOf(target: Target): Index {
  const known = indexes.get(target);
  if (known) return known;
  const index = Array.from({ length: steps }, () => new Map<string, TargetColumn[]>());
  for (const column of target.columns)
    forms(column).forEach((texts, step) => {
      for (const text of new Set(texts)) {
        if (text === '') continue;
        const list = index[step]?.get(text) ?? [];
        if (!list.includes(column)) list.push(column);
        index[step]?.set(text, list);
      }
    });
  indexes.set(target, index);
  return index;
}

const candidates = (index: Index, header: string, step: number): readonly TargetColumn[] => {
  const key = step < 2 ? foldHeader(header) : step === 4 ? withoutDatum(header) : plainHeader(header);
  const found = index[step]?.get(key) ?? [];
  return step === 5 && found.length === 0 ? (index[step]?.get(foldHeader(header)) ?? []) : found;
};

/** Which columns a header could name at all; for telling sheets apart, without looking at cells. */
export const couldBe = (target: Target, header: string): readonly TargetColumn[] => {
  const index = indexOf(target);
  return Array.from({ length: steps }, (_, step) => candidates(index, header, step)).find((found) => found.length > 0) ?? [];
};

/** True when a header is a column's own label, which says more than a synonym that lists of other kinds share. */
export const isLabel = (column: TargetColumn, header: string): boolean =>
  labelsOf(column).some((label) => foldHeader(label) === foldHeader(header));

export type SheetColumn = {
  /** 1-based, as the spreadsheet counts. */
  readonly col: number;
  readonly header: string;
  /** Null: a column that we do not know. */
  readonly column: TargetColumn | null;
};

/** The texts of a header row; cells without text are no columns. */
export const headersOf = (cells: readonly SheetCell[]): readonly { readonly col: number; readonly header: string }[] =>
  cells.flatMap((cell, index) => {
    const header = cellText(cell).replace(/\s+/g, ' ');
    return header === '' ? [] : [{ col: index + 1, header }];
  });

/**
 * Columns of a sheet → columns of a target: our own label first, then synonyms, then the same without brackets and punctuation, then
 * without the word date. A first round asks that the cells can be read as the column's kind, which tells "Konsekvens" in words from
 * "Konsekvens" in figures; a second takes what is left, so that unreadable cells are reported and not passed over. Never two columns
 * to one: the first wins. `samples`: cells below each header, by column number.
 */
export function matchColumns(
  target: Target,
  headers: readonly { readonly col: number; readonly header: string }[],
  samples: (col: number) => readonly SheetCell[],
): readonly SheetColumn[] {
  const index = indexOf(target);
  const taken = new Map<number, TargetColumn>();
  const used = new Set<TargetColumn>();
  for (const strict of [true, false])
    for (let step = 0; step < steps; step += 1)
      for (const { col, header } of headers) {
        if (taken.has(col)) continue;
        const found = candidates(index, header, step).find((column) => !used.has(column) && (!strict || fits(column, samples(col))));
        if (!found) continue;
        taken.set(col, found);
        if (found.kind !== 'ignore') used.add(found);
      }
  return headers.map(({ col, header }) => ({ col, header, column: taken.get(col) ?? null }));
}
