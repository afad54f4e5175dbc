import { on } from '#shared/kit/register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import type { FigureValue } from '#shared/figures/figure.ts';
import { ownHeading } from '#shared/review/headings.ts';
import { isChapterKey, type ChapterOverride, type Overrides } from '#shared/review/outline.ts';
import { controlKeys, judgementKeys, type AnswerKey, type ReviewRecord } from '#shared/review/facts.ts';
import type { Context } from '../kit/columns.ts';
import { page, type ListRow } from '../kit/query.ts';
import type { Store } from '../kit/store.ts';

const keys: readonly AnswerKey[] = [...judgementKeys, ...controlKeys];
const columns = [
  'year',
  'version',
  'status',
  'meetingDate',
  'dnr',
  'controlComment',
  ...keys,
  ...judgementKeys.map((key) => `${key}Motive`),
];

/** The newest version of the year's review; null before anybody has written anything. */
export function reviewOf(store: Store, year: number, context: Context): ReviewRecord | null {
  const [row] = page(
    store,
    managementReview,
    { filter: on(managementReview).in('year', year), sort: [{ field: 'version', descending: true }], limit: 1, offset: 0, columns },
    context,
  );
  if (!row) return null;
  const answers = Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
  const motives = Object.fromEntries(keys.map((key) => [key, row[`${key}Motive`] ?? null]));
  return {
    id: row.id,
    revision: row.revision,
    version: Number(row['version'] ?? 1),
    status: row['status'] as ReviewRecord['status'],
    meetingDate: (row['meetingDate'] ?? null) as string | null,
    dnr: (row['dnr'] ?? null) as string | null,
    answers: answers as ReviewRecord['answers'],
    motives: motives as ReviewRecord['motives'],
    controlComment: (row['controlComment'] ?? null) as string | null,
  };
}
/** Years that have a review, newest first. */
export const reviewYears = (store: Store, context: Context): readonly number[] => [
  ...new Set(
    page(
      store,
      managementReview,
      { filter: on(managementReview).all, sort: [{ field: 'year', descending: true }], limit: 200, offset: 0, columns: ['year'] },
      context,
    ).map((row) => Number(row['year'])),
  ),
];

export type StoredChapter = ChapterOverride & {
  readonly notes: string | null;
  readonly minutes: string | null;
  readonly id: string;
  readonly revision: number;
  readonly figuresSeen: Readonly<Record<string, FigureValue>>;
};
export type StoredChapters = Readonly<Partial<Record<string, StoredChapter>>>;

/** Figures as they were when a chapter's text was written; anything unreadable counts as nothing seen. */
function seen(stored: unknown): Readonly<Record<string, FigureValue>> {
  try {
    const value: unknown = typeof stored === 'string' ? JSON.parse(stored) : {};
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, FigureValue>>) : {};
  } catch {
    return {};
  }
}
const chapter = (row: ListRow): StoredChapter => ({
  id: row.id,
  revision: row.revision,
  heading: (row['heading'] ?? null) as string | null,
  include: row['include'] === true,
  order: (row['order'] ?? null) as number | null,
  text: (row['text'] ?? null) as string | null,
  notes: (row['notes'] ?? null) as string | null,
  minutes: (row['minutes'] ?? null) as string | null,
  figuresSeen: seen(row['figuresSeen']),
});

/** What people have written and changed of a review's chapters, by key. */
export function chaptersOf(store: Store, reviewId: string | undefined, context: Context): StoredChapters {
  if (reviewId === undefined) return {};
  const found = page(
    store,
    reviewChapter,
    {
      filter: on(reviewChapter).in('review', reviewId),
      sort: [],
      limit: 500,
      offset: 0,
      columns: ['key', 'heading', 'include', 'order', 'text', 'notes', 'minutes', 'figuresSeen'],
    },
    context,
  );
  return Object.fromEntries(found.map((row) => [String(row['key']), chapter(row)]));
}
/** The register needs a heading in every row; one that says the default overrides nothing. */
export const overridesOf = (chapters: StoredChapters, year: number): Overrides =>
  Object.fromEntries(
    Object.entries(chapters).flatMap(([key, stored]) =>
      stored && isChapterKey(key) ? [[key, { ...stored, heading: ownHeading(key, year, stored.heading) }]] : [],
    ),
  );
