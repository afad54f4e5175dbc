import { meetingWords } from '#shared/i18n/meeting.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import { on } from '#shared/kit/register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import type { Block, Text } from '#shared/review/blocks.ts';
import { ownHeading } from '#shared/review/headings.ts';
import type { MeetingPoint } from '#shared/review/meeting-points.ts';
import { outline, type ChapterKey } from '#shared/review/outline.ts';
import { missing } from '#shared/review/parts.ts';
import { sections } from '#shared/review/sections/sections.ts';
import type { DocRow, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { textOf } from './document-parts.ts';

/** The review's own record and its chapters; of several versions the newest counts. */
export const meetingLists: DocumentDeclaration['lists'] = ({ year }) => {
  const ofYear = on(managementReview).in('year', year);
  return {
    reviews: { register: managementReview, filter: ofYear, sort: [{ field: 'version', descending: true }] },
    chapters: { register: reviewChapter, filter: on(reviewChapter).linked('review', ofYear), sort: [{ field: 'order' }] },
  };
};

const record = (facts: DocumentFacts): DocRow | undefined => facts.lists['reviews']?.find(({ id }) => id === facts.review.review?.id);
export const chapterRow = (facts: DocumentFacts, key: ChapterKey): DocRow | undefined =>
  facts.lists['chapters']?.find((row) => row['review'] === facts.review.review?.id && row['key'] === key);

const meetingFields = {
  date: 'meetingDate',
  time: 'meetingTime',
  place: 'meetingPlace',
  participants: 'participants',
  chair: 'chair',
  secretary: 'secretary',
  approvers: 'approvers',
} as const;
export type Meeting = Readonly<Record<keyof typeof meetingFields, string | null>>;
/** Roles, never names; null where nothing is filled in. */
export function meetingOf(facts: DocumentFacts): Meeting {
  const row = record(facts);
  const of = Object.entries(meetingFields).map(([key, field]) => [key, textOf(row?.[field])]);
  return Object.fromEntries(of) as Meeting;
}
/** One gap to fill for each of these that is empty. */
export const gapsIn = (meeting: Meeting, keys: readonly (keyof Meeting)[]): readonly Block[] =>
  keys.filter((key) => meeting[key] === null).map((key) => missing(meetingWords.gaps[key]));

/** Chapters of the point that the report has this year, with the heading that it gives them. */
export function chaptersOfPoint(facts: DocumentFacts, { chapters }: MeetingPoint) {
  const printed = outline.filter(({ key }) => chapters.includes(key) && chapterRow(facts, key)?.['include'] !== false);
  return printed.map(({ key }) => ({
    key,
    heading:
      ownHeading(key, facts.review.year, textOf(chapterRow(facts, key)?.['heading'])) ?? reviewWords.headings[key](facts.review.year),
  }));
}

const isSentence = (block: Block): block is Extract<Block, { readonly kind: 'paragraph' }> =>
  block.kind === 'paragraph' && block.style !== 'missing' && block.text.every(({ ref }) => ref === undefined);
/** The report's own first sentences on the chapter: the same figures, never counted again. Null where the registers say nothing. */
function gist(facts: DocumentFacts, key: ChapterKey, needsFigure: boolean): Text | null {
  const sentences = sections[key](facts.review).filter(isSentence);
  const found = sentences.find(({ text }) => text.some(({ figure }) => figure !== undefined)) ?? (needsFigure ? undefined : sentences[0]);
  return found?.text ?? null;
}
/** Judgement and decisions are made at the meeting, not read out. */
const isPresented = ({ task }: MeetingPoint): boolean => task !== 'judgement' && task !== 'decision';
/** "Riskläge: 10 öppna risker, varav …", one line a chapter; a chapter alone with its point needs no name. */
export function gistsOf(facts: DocumentFacts, point: MeetingPoint): readonly Text[] {
  if (!isPresented(point)) return [];
  const alone = point.chapters.length === 1;
  return chaptersOfPoint(facts, point).flatMap(({ key, heading }) => {
    const text = gist(facts, key, !alone);
    if (text === null) return [];
    return [alone ? text : [{ text: `${heading}:`, bold: true as const }, { text: ' ' }, ...text]];
  });
}
