import type { SheetCell } from '#shared/kit/sheet.ts';
import { parseNumber } from '#shared/kit/swedish.ts';
import { readCell } from './cell.ts';
import type { TargetColumn } from './types.ts';
import { isEmptyCell } from './fold-key.ts';

const told = new Set(['date', 'instant', 'scale', 'number', 'bool', 'choice', 'class']);
const wordy = new Set(['longText', 'role']);

/** True when at least half of the filled cells can be read as the column's kind; text always can, but prose is never all figures. */
export function fits(column: TargetColumn, cells: readonly SheetCell[]): boolean {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0) return true;
  if (wordy.has(column.kind)) return !filled.every((cell) => parseNumber(cell as string | number | null).ok);
  if (!told.has(column.kind)) return true;
  return readableShare(column, filled) >= 0.5;
}

/** The share of cells, 0–1, that can be read as the column's kind. */
export const readableShare = (column: TargetColumn, filled: readonly SheetCell[]): number =>
  filled.length === 0 ? 1 : filled.filter((cell) => readCell(column, cell).ok).length / filled.length;
