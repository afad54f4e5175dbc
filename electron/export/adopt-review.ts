import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { templateOf } from '#db/documents/word-template.ts';
import { adopt, prepareAdoption, type AdoptionQuery } from '#db/review/adopt.ts';
import type { Store } from '#db/kit/store.ts';
import { write, type Who } from '#db/kit/write.ts';
import type { RenderOptions } from './docx/render.ts';

type Render = (document: ReportDocument, options: RenderOptions) => Promise<Uint8Array>;

/**
 * Adopts the year's review: documents from one state of the store, Word files made without holding it, then one commit. Anything that
 * was written meanwhile stops it. Throws FORBIDDEN, INVALID_INPUT (what is missing), CONFLICT.
 */
export async function adoptReview(store: Store, who: Who, query: AdoptionQuery, render: Render): Promise<ReturnType<typeof adopt>> {
  const prepared = prepareAdoption(store, query);
  const [internal, open] = prepared.parts;
  const options = { pageNumbers: 'estimate', template: templateOf(store) } as const;
  const files = { internal: await render(internal.document, options), public: await render(open.document, options) };
  return write(store, { ...who, reason: reviewAdoptWords.reasons.adopt(query.year) }, (tx) => adopt(tx, prepared, files));
}
