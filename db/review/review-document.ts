import { assemble } from '#shared/review/assemble.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { headOf } from '../kit/history.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { loadFacts, type FactsQuery } from './facts.ts';
import { chaptersOf, overridesOf } from './review-record.ts';

/** The year's report as data, counted at `asOf`. `createdAt` is an ISO instant fixed by the caller: same store and input, same report. */
export function reviewDocument(store: Store, query: FactsQuery & { readonly createdAt: string }): ReportDocument {
  const facts = loadFacts(store, query);
  const chapters = chaptersOf(store, facts.review?.id, contextOf(store, query.asOf));
  return assemble(facts, overridesOf(chapters, query.year), { createdAt: query.createdAt, historyHead: headOf(store) });
}
