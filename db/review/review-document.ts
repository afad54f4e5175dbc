import { assemble } from '#shared/review/assemble.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { headOf } from '../kit/history.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { isAdopted } from './adoption-lacks.ts';
import { loadFacts, type FactsQuery } from './facts.ts';
import { chaptersOf, overridesOf, reviewOf } from './review-record.ts';
import { frozenDocx, snapshotOf } from './snapshot.ts';

/** The year's report as data, counted at `asOf`; of an adopted review the frozen report. `createdAt` is an ISO instant fixed by the caller: same store and input, same report. */
export function reviewDocument(store: Store, query: FactsQuery & { readonly createdAt: string }): ReportDocument {
  const context = contextOf(store, query.asOf);
  const review = reviewOf(store, query.year, context);
  const frozen = review && isAdopted(review) ? snapshotOf(store, review.id, query.audience) : null;
  if (frozen) return frozen.document;
  const facts = loadFacts(store, query);
  const chapters = chaptersOf(store, facts.review?.id, context);
  return assemble(facts, overridesOf(chapters, query.year), { createdAt: query.createdAt, historyHead: headOf(store) });
}

/** The Word file as it was frozen; null while the year's review is not adopted. */
export function adoptedDocx(store: Store, { year, asOf, audience }: FactsQuery): Uint8Array | null {
  const review = reviewOf(store, year, contextOf(store, asOf));
  return review && isAdopted(review) ? frozenDocx(store, review.id, audience) : null;
}
