import { sql } from 'kysely';
import type { AdoptedVersion } from '#shared/contract/review.contract.ts';
import { reviewHistoryWords } from '#shared/i18n/review-history.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { Audience } from '#shared/review/facts.ts';
import type { Store } from '../kit/store.ts';
import { drift } from './drift.ts';
import { frozenDocx, snapshotOf } from './snapshot.ts';

type Row = Omit<AdoptedVersion, 'files' | 'drift'>;
type File = { readonly reviewId: string; readonly audience: Audience; readonly sha256: string; readonly bytes: number };

/** Every review that was frozen here, the latest first, with its files and what the registers count otherwise since (at the same as-of date). */
export function adoptedVersions(store: Store): readonly AdoptedVersion[] {
  const rows = store.all<Row>(
    sql`select m.id as "reviewId", m.year, coalesce(m.version, 1) as version, m.status, m."adoptedDate", m."adoptedBy",
      s."asOf", s."frozenAt",
      (select actor from audit where register = 'managementReview' and "recordId" = m.id and op = 'export' order by seq limit 1) as actor
      from review_snapshot s join management_review m on m.id = s."reviewId" where s.audience = 'internal'
      order by m.year desc, m.version desc`,
  );
  const files = Map.groupBy(
    store.all<File>(sql`select "reviewId", audience, sha256, length(docx) as bytes from review_snapshot order by audience`),
    ({ reviewId }) => reviewId,
  );
  return rows.map((row) => ({
    ...row,
    files: (files.get(row.reviewId) ?? []).map(({ audience, sha256, bytes }) => ({ audience, sha256, bytes })),
    drift: drift(store, snapshotOf(store, row.reviewId, 'internal')!, { year: row.year, audience: 'internal', asOf: row.asOf }),
  }));
}

/** The frozen Word file of a version, byte for byte. Throws NOT_FOUND when nothing was frozen for it. */
export function frozenFile(store: Store, reviewId: string, audience: Audience): { readonly fileName: string; readonly bytes: Uint8Array } {
  const found = store.get<{ year: number; version: number | null }>(
    sql`select year, version from management_review where id = ${reviewId}`,
  );
  const bytes = frozenDocx(store, reviewId, audience);
  const words = reviewHistoryWords.versions;
  if (!found || bytes === null) throw new AppError('NOT_FOUND', words.missing);
  return { fileName: words.fileName(found.year, found.version ?? 1, audience), bytes };
}
