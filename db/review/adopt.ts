import { createHash } from 'node:crypto';
import { reviewAdoptWords as words } from '#shared/i18n/review-adopt.ts';
import { AppError } from '#shared/kit/errors.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import type { FigureValue } from '#shared/figures/figure.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { Audience, ReviewRecord } from '#shared/review/facts.ts';
import { append, headOf } from '../kit/history.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { save } from '../kit/write.ts';
import { adoptionLacks, isAdopted } from './adoption-lacks.ts';
import { loadFacts } from './facts.ts';
import { reviewOf } from './review-record.ts';
import { screenOf } from './review-view.ts';
import { insertSnapshot, type FrozenScreen } from './snapshot.ts';

export type AdoptionQuery = { readonly year: number; readonly asOf: string; /** ISO instant. */ readonly createdAt: string };
type Part = { readonly audience: Audience; readonly document: ReportDocument; readonly screen: FrozenScreen };
/** One state of the store, ready to be frozen as soon as its Word files are made. */
export type Prepared = AdoptionQuery & {
  readonly review: ReviewRecord;
  readonly historyHead: string;
  readonly figures: Readonly<Record<string, FigureValue>>;
  readonly parts: readonly [Part, Part];
};

/** The report of both audiences as it will stand once adopted. Throws FORBIDDEN when it is adopted already, INVALID_INPUT saying what is missing. */
export function prepareAdoption(store: Store, query: AdoptionQuery): Prepared {
  const { year, createdAt } = query;
  const internal = loadFacts(store, { ...query, audience: 'internal' });
  const { review } = internal;
  if (review && isAdopted(review)) throw new AppError('FORBIDDEN', words.alreadyAdopted(year));
  const lacks = adoptionLacks(internal);
  if (review === null || lacks.length > 0) throw new AppError('INVALID_INPUT', [words.refused(year), ...lacks].join(' '));
  const historyHead = headOf(store);
  const part = (audience: Audience): Part => {
    const facts = audience === 'internal' ? internal : loadFacts(store, { ...query, audience });
    const { document, outline, texts, figures } = screenOf(
      store,
      { ...facts, review: { ...review, status: 'adopted' } },
      { createdAt, historyHead },
    );
    return { audience, document, screen: { outline, texts, figures } };
  };
  return { ...query, review, historyHead, figures: internal.figures, parts: [part('internal'), part('public')] };
}

type Files = Readonly<Record<Audience, Uint8Array>>;
/**
 * Freezes what was prepared with its Word files and makes the review read-only, in the open transaction.
 * Throws CONFLICT when anything has been written since it was prepared. Gives the internal file's SHA-256 in hex.
 */
export function adopt(tx: WriteTx, prepared: Prepared, files: Files): { readonly version: number; readonly sha256: string } {
  const { review, asOf, createdAt, figures } = prepared;
  if (headOf(tx) !== prepared.historyHead) throw new AppError('CONFLICT', words.changedMeanwhile);
  const presented =
    review.status === 'draft'
      ? save(tx, managementReview, { id: review.id, revision: review.revision, values: { status: 'presented' } })
      : review;
  const hash = (audience: Audience) => createHash('sha256').update(files[audience]).digest('hex');
  for (const { audience, document, screen } of prepared.parts)
    insertSnapshot(tx, review.id, {
      audience,
      asOf,
      frozenAt: createdAt,
      document,
      screen,
      figures,
      docx: files[audience],
      sha256: hash(audience),
    });
  // After its files, which the gateway asks for. The management team adopts at its meeting; when the files were made stands with them.
  save(tx, managementReview, {
    id: review.id,
    revision: presented.revision,
    values: { status: 'adopted', asOf, adoptedDate: review.meetingDate },
  });
  append(tx, {
    op: 'export',
    register: 'managementReview',
    recordId: review.id,
    changed: { sha256: [null, hash('internal')], sha256Public: [null, hash('public')] },
  });
  return { version: review.version, sha256: hash('internal') };
}

/** Draft → presented. Throws NOT_FOUND without a review, FORBIDDEN when it is presented or adopted already. */
export function present(tx: WriteTx, { year, asOf }: { readonly year: number; readonly asOf: string }): void {
  const review = reviewOf(tx, year, contextOf(tx, asOf));
  if (review === null) throw new AppError('NOT_FOUND', words.notStarted(year));
  if (review.status !== 'draft')
    throw new AppError('FORBIDDEN', isAdopted(review) ? words.alreadyAdopted(year) : words.alreadyPresented(year));
  save(tx, managementReview, { id: review.id, revision: review.revision, values: { status: 'presented' } });
}
