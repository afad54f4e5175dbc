import type { FilterData } from '#shared/kit/filter.ts';
import type { Figure, FigureValue } from '#shared/figures/figure.ts';
import { registerNamed } from '#shared/registers/table.ts';
import type { Context } from './columns.ts';
import { count, groups, groupSums, share, sums } from './query.ts';
import type { Store } from './store.ts';

/** The value of a figure; a share with d = 0 is printed "–" by the caller. */
export function valueOf(store: Store, figure: Figure, context: Context): FigureValue {
  const register = registerNamed(figure.register);
  const counted = rowsFilter(figure);
  if (figure.sum)
    return figure.by
      ? groupSums(store, register, { filter: counted, by: figure.by, sum: figure.sum }, context)
      : sums(store, register, { filter: counted, sum: figure.sum }, context);
  if (figure.by) return groups(store, register, { filter: counted, by: figure.by }, context);
  if (figure.outOf) return share(store, register, { count: figure.count, outOf: figure.outOf }, context);
  return count(store, register, counted, context);
}

/** The rows behind the number: the filter that the register page opens with when the number is clicked. */
export const rowsFilter = (figure: Figure): FilterData => (figure.outOf ? { op: 'and', of: [figure.outOf, figure.count] } : figure.count);
