import type { FigureChange } from '#shared/contract/review.contract.ts';
import type { FigureValue } from '#shared/figures/figure.ts';
import type { FigureKey } from '#shared/figures/figures.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { lineText, sameValue } from '#shared/review/print-figure.ts';
import { figureValues } from '../figures/values.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import type { FactsQuery } from './facts.ts';
import type { Snapshot } from './snapshot.ts';

/** Figures that count otherwise today than when they were frozen; both at the frozen as-of date. */
export function drift(store: Store, snapshot: Snapshot, query: FactsQuery): readonly FigureChange[] {
  const context = contextOf(store, snapshot.asOf);
  return figureValues(store, context).flatMap(({ key, value }) => {
    const before = snapshot.figures[key];
    if (before === undefined || sameValue(before, value)) return [];
    const text = (of: FigureValue) => lineText({ ...query, settings: context.settings }, key as FigureKey, of);
    return [{ key, label: figureWords(key).label, before: text(before), now: text(value) }];
  });
}
