import { figures, type FigureKey } from '#shared/figures/figures.ts';
import type { ChapterState, OutlineItem, ReviewView } from '#shared/contract/review.contract.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { paperWords } from '#shared/i18n/paper.ts';
import { language } from '#shared/kit/language.ts';
import { assemble, headingOf, type Printing } from '#shared/review/assemble.ts';
import type { Block } from '#shared/review/blocks.ts';
import type { ReviewFacts } from '#shared/review/facts.ts';
import { chapterNumbers } from '#shared/review/numbering.ts';
import { isWritable, plannedOutline, type PlannedChapter } from '#shared/review/outline.ts';
import { figureText, isShare, lineText, sameValue } from '#shared/review/print-figure.ts';
import { hasText, readRichText } from '#shared/review/rich-text.ts';
import { sections } from '#shared/review/sections/sections.ts';
import { headOf } from '../kit/history.ts';
import { contextOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { adoptionLacks, isAdopted } from './adoption-lacks.ts';
import { drift } from './drift.ts';
import { loadFacts, type FactsQuery } from './facts.ts';
import { gapsOf, type ChapterGap } from './gaps.ts';
import { chaptersOf, overridesOf, reviewOf, reviewYears, type StoredChapters } from './review-record.ts';
import { snapshotOf, type FrozenScreen } from './snapshot.ts';

/** Figures that have another value than when the chapter's text was written. */
function changed(facts: ReviewFacts, stored: StoredChapters[string]): OutlineItem['changedFigures'] {
  if (!stored || !hasText(stored.text)) return [];
  return Object.entries(stored.figuresSeen).flatMap(([key, before]) => {
    const now = facts.figures[key];
    if (now === undefined || sameValue(before, now)) return [];
    return [
      {
        key,
        label: figureWords(key).label,
        before: lineText(facts, key as FigureKey, before),
        now: lineText(facts, key as FigureKey, now),
      },
    ];
  });
}

/** A sentence that only says that nothing is registered is no content. */
const showsRegisters = (block: Block): boolean => block.kind !== 'paragraph' || block.text.some((inline) => inline.figure !== undefined);

function stateOf(facts: ReviewFacts, planned: PlannedChapter, hasChanged: boolean): ChapterState {
  if (hasChanged) return 'stale';
  const written = hasText(planned.text);
  const produced = sections[planned.entry.key](facts).some(showsRegisters);
  if (written) return produced ? 'both' : 'manual';
  return produced ? 'register' : 'empty';
}

/** Numbers as printed; what is left out has none, an appendix has its word and letter. */
function numbersOf(planned: readonly PlannedChapter[]): ReadonlyMap<string, string> {
  const printed = planned.filter(({ include }) => include);
  const numbers = chapterNumbers(printed.map(({ entry }) => entry));
  return new Map(
    printed.map(({ entry }, index) => [
      entry.key,
      entry.appendix ? `${paperWords(language()).appendix} ${numbers[index] ?? ''}` : (numbers[index] ?? ''),
    ]),
  );
}

function outlineOf(facts: ReviewFacts, planned: readonly PlannedChapter[], chapters: StoredChapters): readonly OutlineItem[] {
  const numbers = numbersOf(planned);
  return planned.map((chapter) => {
    const changedFigures = changed(facts, chapters[chapter.entry.key]);
    return {
      key: chapter.entry.key,
      number: numbers.get(chapter.entry.key) ?? '',
      heading: headingOf(chapter, facts.year),
      level: chapter.entry.level,
      state: stateOf(facts, chapter, changedFigures.length > 0),
      include: chapter.include,
      order: chapter.order,
      writable: isWritable(chapter.entry),
      changedFigures,
    };
  });
}

const gapOf = (planned: PlannedChapter, item: OutlineItem | undefined): readonly ChapterGap[] =>
  planned.include
    ? [
        {
          key: planned.entry.key,
          heading: item?.heading ?? '',
          lacksText: planned.entry.needsText && !hasText(planned.text),
          changed: item?.changedFigures.length ?? 0,
        },
      ]
    : [];

/** Every text as an editor document; plain text becomes one. */
const textsOf = (planned: readonly PlannedChapter[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    planned.flatMap(({ entry, text }) => {
      const document = text === null ? null : readRichText(text);
      return document === null ? [] : [[entry.key, JSON.stringify(document)]];
    }),
  );

/** Figures that are one number or one share can stand in a sentence. */
const insertable = (facts: ReviewFacts): ReviewView['figures'] =>
  figures
    .filter(({ key }) => typeof facts.figures[key] === 'number' || isShare(facts.figures[key]))
    .map(({ key }) => ({ key, label: figureWords(key).label, text: figureText(facts, key) }));

/** What the screen shows of one state of the store; `facts` say which status the review is printed with. */
export function screenOf(store: Store, facts: ReviewFacts, printing: Printing): FrozenScreen & Pick<ReviewView, 'document' | 'gaps'> {
  const context = contextOf(store, facts.asOf);
  const chapters = chaptersOf(store, facts.review?.id, context);
  const overrides = overridesOf(chapters, facts.year);
  const planned = plannedOutline(overrides);
  const outline = outlineOf(facts, planned, chapters);
  return {
    document: assemble(facts, overrides, printing),
    outline,
    texts: textsOf(planned),
    figures: insertable(facts),
    gaps: gapsOf(
      store,
      facts,
      context,
      planned.flatMap((chapter, index) => gapOf(chapter, outline[index])),
    ),
  };
}

/** What belongs to the meeting, of the chapters that have any. */
const meetingOf = (chapters: StoredChapters): ReviewView['meeting'] =>
  Object.fromEntries(
    Object.entries(chapters).flatMap(([key, chapter]) =>
      chapter && (chapter.notes !== null || chapter.minutes !== null) ? [[key, { notes: chapter.notes, minutes: chapter.minutes }]] : [],
    ),
  );

/** All that the screen of the review needs, in one read; of an adopted review what was frozen. */
export function reviewView(store: Store, query: FactsQuery & { readonly createdAt: string }): ReviewView {
  const { year, asOf, createdAt, audience } = query;
  const context = contextOf(store, asOf);
  const review = reviewOf(store, year, context);
  const snapshot = review && isAdopted(review) ? snapshotOf(store, review.id, audience) : null;
  const around = {
    year,
    version: review?.version ?? 1,
    reviewId: review?.id ?? null,
    years: [...new Set([year, Number(asOf.slice(0, 4)), ...reviewYears(store, context)])].toSorted((a, b) => b - a),
    status: review?.status ?? 'draft',
    meetingDate: review?.meetingDate ?? null,
    meeting: meetingOf(chaptersOf(store, review?.id, context)),
  } as const;
  if (snapshot) {
    const { frozenAt, sha256, document, screen } = snapshot;
    const frozen = { frozenAt, sha256, drift: drift(store, snapshot, query) };
    return { ...around, ...screen, document, asOf: snapshot.asOf, frozen, gaps: [], adoptionLacks: [] };
  }
  const facts = loadFacts(store, query);
  const shown = screenOf(store, facts, { createdAt, historyHead: headOf(store) });
  return { ...around, ...shown, asOf, frozen: null, adoptionLacks: review && isAdopted(review) ? [] : adoptionLacks(facts) };
}
