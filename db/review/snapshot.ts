import { sql } from 'kysely';
import type { OutlineItem, ReviewView } from '#shared/contract/review.contract.ts';
import type { FigureValue } from '#shared/figures/figure.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { Audience } from '#shared/review/facts.ts';
import { fixed } from '../kit/fixed.ts';
import type { Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';

type Figures = Readonly<Record<string, FigureValue>>;
/** What the screen shows beside the document. */
export type FrozenScreen = Pick<ReviewView, 'texts' | 'figures'> & { readonly outline: readonly OutlineItem[] };
/** What was frozen when a review was adopted, without the Word file. `frozenAt` is an ISO instant, `sha256` of the Word file in hex. */
export type Snapshot = {
  readonly asOf: string;
  readonly frozenAt: string;
  readonly document: ReportDocument;
  readonly screen: FrozenScreen;
  readonly figures: Figures;
  readonly sha256: string;
  /** Size of the Word file. */
  readonly bytes: number;
};
type Stored = Omit<Snapshot, 'document' | 'screen' | 'figures'> & Readonly<Record<'document' | 'screen' | 'figures', string>>;

/** Null for a review that is not adopted, or that was adopted before it came into the tool. */
export function snapshotOf(store: Store, reviewId: string, audience: Audience): Snapshot | null {
  const found = store.get<Stored>(
    sql`select "asOf", "frozenAt", document, screen, figures, sha256, length(docx) as bytes from review_snapshot where "reviewId" = ${reviewId} and audience = ${audience}`,
  );
  return found
    ? {
        ...found,
        document: JSON.parse(found.document) as ReportDocument,
        screen: JSON.parse(found.screen) as FrozenScreen,
        figures: JSON.parse(found.figures) as Figures,
      }
    : null;
}

/** The key figures alone: next year compares with them. */
export function frozenFigures(store: Store, reviewId: string): Figures | null {
  const found = store.get<{ figures: string }>(
    sql`select figures from review_snapshot where "reviewId" = ${reviewId} and audience = 'internal'`,
  );
  return found ? (JSON.parse(found.figures) as Figures) : null;
}

/** The stored Word file, byte for byte; null when there is none. */
export const frozenDocx = (store: Store, reviewId: string, audience: Audience): Uint8Array | null =>
  store.get<{ docx: Uint8Array }>(sql`select docx from review_snapshot where "reviewId" = ${reviewId} and audience = ${audience}`)?.docx ??
  null;

export type ToFreeze = Omit<Snapshot, 'bytes'> & { readonly audience: Audience; readonly docx: Uint8Array };
/** Once per review and audience; the table refuses every later change. */
export function insertSnapshot(tx: WriteTx, reviewId: string, { audience, docx, ...frozen }: ToFreeze): void {
  const json = [frozen.document, frozen.screen, frozen.figures].map((part) => JSON.stringify(part));
  tx.run(
    fixed(
      'insert into review_snapshot ("reviewId", audience, "asOf", "frozenAt", document, screen, figures, docx, sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      reviewId,
      audience,
      frozen.asOf,
      frozen.frozenAt,
      ...json,
      Buffer.from(docx),
      frozen.sha256,
    ),
  );
}
