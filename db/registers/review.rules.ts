import { sql } from 'kysely';
import type { StoreRule } from './rule.ts';

const adopted = (status: unknown) => status === 'adopted' || status === 'attached_vp';
const free = new Set(['status', 'dnr', 'comment']);
const laterFilled = new Set(['adoptedDate', 'adoptedBy']);

/** An adopted review is read-only; changes need a new version (C8). What follows the adoption may still be noted. */
export const adoptedIsFrozen: StoreRule = (_store, row, before) => {
  if (!before || !adopted(before['status'])) return [];
  return Object.keys(row)
    .filter((field) => row[field] !== before[field] && !free.has(field) && !(laterFilled.has(field) && before[field] === null))
    .map((field) => ({ field, code: 'DECIDED_IS_FROZEN' }));
};

/** The same for its chapters. */
export const chapterIsFrozen: StoreRule = (store, row) => {
  const review = store.get<{ status: string }>(sql`select status from management_review where id = ${row['review']}`);
  return adopted(review?.status) ? [{ field: 'review', code: 'DECIDED_IS_FROZEN' }] : [];
};
