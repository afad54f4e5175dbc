import { sql, type RawBuilder } from 'kysely';
import type { Patch } from '#shared/kit/rules.ts';
import type { Store } from '../kit/store.ts';
import type { StoreRule } from './rule.ts';

const adopted = (status: unknown) => status === 'adopted' || status === 'attached_vp';
/** The meeting's own papers are written after it and are no part of the frozen report. */
const aboutMeeting = ['meetingTime', 'meetingPlace', 'participants', 'chair', 'secretary', 'approvers'];
const free = new Set(['status', 'dnr', 'comment', ...aboutMeeting]);
const freeInChapter = new Set(['notes', 'minutes']);
const laterFilled = new Set(['adoptedDate', 'adoptedBy']);

/** What has been frozen with its documents stays frozen whatever is taken back; else the usual rule of decided versions. */
const frozenCode = (isFrozen: boolean): string => (isFrozen ? 'ADOPTED_IS_FINAL' : 'DECIDED_IS_FROZEN');
const hasSnapshot = (store: Store, of: RawBuilder<unknown>): boolean =>
  store.get(sql`select 1 from review_snapshot s join management_review m on m.id = s."reviewId" where ${of}`) !== undefined;

/**
 * Only adopting (db/review/adopt.ts) makes a review adopted: it freezes figures, texts and Word files first, in the same commit. A rule
 * sees fields only, so the review is told by year and version; one that is adopted already lends its files to no other.
 */
function adoptedWithoutFiles(store: Store, row: Patch): ReturnType<StoreRule> {
  const { year, version } = row;
  const isPrepared = hasSnapshot(store, sql`m.year = ${year} and m.version is ${version} and m.status not in ('adopted', 'attached_vp')`);
  return adopted(row['status']) && !isPrepared ? [{ field: 'status', code: 'ADOPTED_ELSEWHERE' }] : [];
}

/** An adopted review is read-only; changes need a new version (C8). What follows the adoption may still be noted. */
export const reviewIsAdoptedOnce: StoreRule = (store, row, before) => {
  if (!before || !adopted(before['status'])) return adoptedWithoutFiles(store, row);
  // A rule sees fields only: year and version tell the review.
  const code = frozenCode(hasSnapshot(store, sql`m.year = ${before['year']} and m.version is ${before['version']}`));
  const left = adopted(row['status']) ? [] : [{ field: 'status', code }];
  const changed = Object.keys(row)
    .filter((field) => row[field] !== before[field] && !free.has(field) && !(laterFilled.has(field) && before[field] === null))
    .map((field) => ({ field, code }));
  return [...left, ...changed];
};

/** The same for its chapters, but for what is said and noted at the meeting. */
export const chapterIsFrozen: StoreRule = (store, row, before) => {
  if (before && Object.keys(row).every((field) => row[field] === before[field] || freeInChapter.has(field))) return [];
  const review = store.get<{ status: string }>(sql`select status from management_review where id = ${row['review']}`);
  return adopted(review?.status) ? [{ field: 'review', code: frozenCode(hasSnapshot(store, sql`m.id = ${row['review']}`)) }] : [];
};
