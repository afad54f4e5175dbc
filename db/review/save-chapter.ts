import { figureNamed, figures, summaryKeys, type FigureKey } from '#shared/figures/figures.ts';
import type { FigureValue } from '#shared/figures/figure.ts';
import { reviewWords, saveChapterWords } from '#shared/i18n/review.ts';
import { AppError } from '#shared/kit/errors.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { isChapterKey, isWritable, outlineEntry, type ChapterKey } from '#shared/review/outline.ts';
import { figuresIn, hasText, readRichText } from '#shared/review/rich-text.ts';
import { valueOf } from '../kit/figures.ts';
import { contextOf } from '../kit/settings.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { save } from '../kit/write.ts';
import { isAdopted } from './adoption-lacks.ts';
import { chaptersOf, reviewOf } from './review-record.ts';

/** What changes of one chapter; an absent part stays, null goes back to the default. */
export type ChapterChange = {
  readonly year: number;
  readonly asOf: string;
  readonly key: string;
  readonly text?: string | null | undefined;
  readonly heading?: string | null | undefined;
  readonly include?: boolean | undefined;
  readonly order?: number | undefined;
  readonly notes?: string | null | undefined;
  readonly minutes?: string | null | undefined;
};

const declared: ReadonlySet<string> = new Set(figures.map(({ key }) => key));
const isFigure = (key: string): key is FigureKey => declared.has(key);
/** The register's field holds eight thousand characters; what does not fit is not watched. */
const room = 7500;

/** The chapter's figures as they are now, as JSON: what the writer saw. The summary keeps all key figures for next year's comparison. */
function seenNow(tx: WriteTx, { asOf, text }: ChapterChange, key: ChapterKey): string | null {
  if (!text) return null;
  const keys = new Set<string>([...outlineEntry(key).figures, ...(key === 'summary' ? summaryKeys : []), ...figuresIn(text)]);
  const context = contextOf(tx, asOf);
  const seen: Record<string, FigureValue> = {};
  for (const figure of [...keys].filter(isFigure)) {
    const value = valueOf(tx, figureNamed(figure), context);
    if (JSON.stringify({ ...seen, [figure]: value }).length <= room) seen[figure] = value;
  }
  return JSON.stringify(seen);
}

/** The year's review, made as a draft when there is none. */
export function startedReview(tx: WriteTx, { year, asOf }: { readonly year: number; readonly asOf: string }): string {
  const review = reviewOf(tx, year, contextOf(tx, asOf));
  if (review) return review.id;
  return save(tx, managementReview, { values: { title: reviewWords.titleOf(year), year, version: 1, asOf, status: 'draft' } }).id;
}

/** What is said and noted at the meeting is no part of the report and may be written after its adoption. */
const isReport = ({ text, heading, include, order }: ChapterChange): boolean =>
  [text, heading, include, order].some((part) => part !== undefined);
const blankless = (text: string | null): string | null => text?.trim() || null;

function textValues(tx: WriteTx, change: ChapterChange, key: ChapterKey) {
  if (change.text === undefined) return {};
  const text = change.text !== null && hasText(change.text) ? change.text : null;
  return { text, figuresSeen: seenNow(tx, { ...change, text }, key) };
}

/**
 * Text, heading, place and inclusion of one chapter, in the open transaction. Makes the year's review (draft) and the chapter's row
 * at the first change. Throws INVALID_INPUT for an unknown chapter or unreadable text, FORBIDDEN when the review is adopted.
 */
export function saveChapter(tx: WriteTx, change: ChapterChange): void {
  const { key } = change;
  if (!isChapterKey(key)) throw new AppError('INVALID_INPUT', saveChapterWords.unknown);
  if (change.text && !isWritable(outlineEntry(key))) throw new AppError('INVALID_INPUT', saveChapterWords.notWritable);
  if (change.text && readRichText(change.text) === null) throw new AppError('INVALID_INPUT', saveChapterWords.unreadable);
  const current = reviewOf(tx, change.year, contextOf(tx, change.asOf));
  if (current && isAdopted(current) && isReport(change)) throw new AppError('FORBIDDEN', saveChapterWords.adopted(change.year));
  const review = current?.id ?? startedReview(tx, change);
  const stored = chaptersOf(tx, review, contextOf(tx, change.asOf))[key];
  const standard = reviewWords.headings[key](change.year);
  const heading = change.heading === undefined ? (stored?.heading ?? standard) : change.heading?.trim() || standard;
  const values = {
    heading,
    ...(change.include === undefined ? {} : { include: change.include }),
    ...(change.order === undefined ? {} : { order: change.order }),
    ...(change.notes === undefined ? {} : { notes: blankless(change.notes) }),
    ...(change.minutes === undefined ? {} : { minutes: blankless(change.minutes) }),
    ...textValues(tx, change, key),
  };
  if (stored) save(tx, reviewChapter, { id: stored.id, revision: stored.revision, values });
  else save(tx, reviewChapter, { values: { review, key, ...values } });
}
