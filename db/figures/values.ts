import type { Figure, FigureValue } from '#shared/figures/figure.ts';
import { figures } from '#shared/figures/figures.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { Context } from '../kit/columns.ts';
import { rowsFilter, valueOf } from '../kit/figures.ts';
import type { Store } from '../kit/store.ts';
import { compositeFigures } from './composite.ts';

export type FigureAt = { readonly key: string; readonly register: string; readonly filter: FilterData; readonly value: FigureValue };

/** Every declared figure at a day, with the filter of the rows behind it. */
export const figureValues = (store: Store, context: Context): readonly FigureAt[] =>
  figures.map((figure: Figure) => ({
    key: figure.key,
    register: figure.register,
    filter: rowsFilter(figure),
    value: valueOf(store, figure, context),
  }));

/**
 * One flat object for automation: counts as numbers, shares as {n,d}, groups as objects. A count that is declared with a denominator
 * only for the reader's sake is printed by its own key as a number where `plainCounts` says so.
 */
export function figuresAsJson(store: Store, context: Context): Readonly<Record<string, unknown>> {
  const values = Object.fromEntries(
    figureValues(store, context).map(({ key, value }) => [key, plainCounts.has(key) ? (value as { n: number }).n : value]),
  );
  return { ...values, ...compositeFigures(store, context) };
}
/** Keys that automation reads as a number though the screen shows them as "n av d". */
const plainCounts = new Set(['incidents.concerningPersonalData', 'vra.inIkp', 'nis2.prioritised']);
