import type { RecordRow } from '#shared/contract/records.contract.ts';
import type { RiskModel } from '#shared/settings/models.ts';
import { stepsBetween, type Position } from './model-matrix.ts';

export type Assessed = Position & { readonly risk: string; readonly date: string };
export type Change = {
  readonly id: string;
  /** Where the risk stood on the day of comparison; null: it was not assessed then. */
  readonly before: Position | null;
  readonly now: Position;
  /** Steps of level; 0 for a new risk. */
  readonly steps: number;
};
/**
 * Per risk, and per cell "L-C" how many have come and gone. `known`: whether at least half of the risks had been assessed on that day;
 * with fewer the comparison would only tell when the register was begun. `assessedThen` of `total` says how many.
 */
export type Changes = {
  readonly known: boolean;
  readonly assessedThen: number;
  readonly total: number;
  readonly risks: readonly Change[];
  readonly cells: ReadonlyMap<string, number>;
};

const positionOf = (row: RecordRow): Position | null =>
  typeof row['L'] === 'number' && typeof row['C'] === 'number' ? { L: row['L'], C: row['C'] } : null;

const moved = ({ before, now }: Change): boolean => before === null || before.L !== now.L || before.C !== now.C;

/**
 * What has happened to the risks of a model since a day. A risk's own row is its latest assessment, on `lastAssessed`; its earlier ones
 * are rows of riskAssessment. A risk without a date of assessment is taken to have stood still.
 */
export function changesSince(
  day: string,
  { rows, earlier, model }: { readonly rows: readonly RecordRow[]; readonly earlier: readonly Assessed[]; readonly model: RiskModel },
): Changes {
  const cells = new Map<string, number>();
  const add = ({ L, C }: Position, by: number) => cells.set(`${L}-${C}`, (cells.get(`${L}-${C}`) ?? 0) + by);
  const then = rows.flatMap((row): readonly Change[] => {
    const now = positionOf(row);
    if (!now) return [];
    const last = typeof row['lastAssessed'] === 'string' ? row['lastAssessed'] : '';
    const older = earlier.filter((one) => one.risk === row.id && one.date <= day).toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
    const before = last <= day ? now : (older ?? null);
    return [{ id: row.id, before, now, steps: before ? stepsBetween(model, before, now) : 0 }];
  });
  const assessedThen = then.filter(({ before }) => before !== null).length;
  const known = assessedThen > 0 && assessedThen * 2 >= then.length;
  for (const { before, now } of then) {
    add(now, 1);
    if (before) add(before, -1);
  }
  return {
    known,
    assessedThen,
    total: then.length,
    risks: known ? then.filter(moved) : [],
    cells: known ? cells : new Map<string, number>(),
  };
}
