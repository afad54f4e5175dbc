import type { FilterData, Filter } from '#shared/kit/filter.ts';
import type { AnyRegister, ColumnKey } from '#shared/kit/register.ts';

/**
 * Count of rows, out of rows, by fields; or the sums of two number fields over the counted rows (attended of invited).
 * What needs more (hours, lists) is a query of its own behind the same keys (db/figures).
 */
export type Figure = {
  readonly key: string;
  readonly register: string;
  readonly count: FilterData;
  readonly outOf?: FilterData;
  readonly by?: readonly string[];
  readonly sum?: readonly [n: string, d: string];
};
export type Share = { readonly n: number; readonly d: number };
/** Whole per cent, never 100 for a part nor 0 for something; null out of nothing, which is printed "–". */
export function wholePercent({ n, d }: Share): number | null {
  if (d === 0) return null;
  const rounded = Math.round((100 * n) / d);
  const bounded = n < d ? Math.min(rounded, 99) : rounded;
  return n > 0 ? Math.max(bounded, 1) : bounded;
}
export type FigureValue = number | Share | Readonly<Record<string, number>> | Readonly<Record<string, Share>>;

type What<R extends AnyRegister> = {
  readonly count: Filter<R['name']>;
  readonly outOf?: Filter<R['name']>;
  readonly by?: readonly ColumnKey<R>[];
  readonly sum?: readonly [n: ColumnKey<R>, d: ColumnKey<R>];
};
/** Ties the filters, `by` and `sum` to the register; what comes out is data. */
export const figure = <const K extends string, R extends AnyRegister>(
  key: K,
  register: R,
  what: What<R>,
): Figure & { readonly key: K } => ({
  key,
  register: register.name,
  ...what,
});
