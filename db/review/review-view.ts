import { figures, type FigureKey } from '#shared/figures/figures.ts';
import type { ChapterState, OutlineItem, ReviewView } from '#shared/contract/review.contract.ts';
import { figureWords } from '#shared/i18n/sv/figures.sv.ts';
import { reviewSv } from '#shared/i18n/sv/review.sv.ts';
import { assemble, headingOf } from '#shared/review/assemble.ts';
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
import { loadFacts, type FactsQuery } from './facts.ts';
import { gapsOf, type ChapterGap } from './gaps.ts';
import { chaptersOf, overridesOf, reviewYears, type StoredChapters } from './review-record.ts';

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
      entry.appendix ? `${reviewSv.references.appendix} ${numbers[index] ?? ''}` : (numbers[index] ?? ''),
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

/** All that the screen of the review needs, in one read. */
export function reviewView(store: Store, query: FactsQuery & { readonly createdAt: string }): ReviewView {
  const { year, asOf, createdAt } = query;
  const context = contextOf(store, asOf);
  const facts = loadFacts(store, query);
  const chapters = chaptersOf(store, facts.review?.id, context);
  const overrides = overridesOf(chapters, year);
  const planned = plannedOutline(overrides);
  const outline = outlineOf(facts, planned, chapters);
  const years = [...new Set([year, Number(asOf.slice(0, 4)), ...reviewYears(store, context)])].toSorted((a, b) => b - a);
  return {
    year,
    years,
    asOf,
    status: facts.review?.status ?? 'draft',
    document: assemble(facts, overrides, { createdAt, historyHead: headOf(store) }),
    outline,
    texts: textsOf(planned),
    gaps: gapsOf(
      store,
      facts,
      context,
      planned.flatMap((chapter, index) => gapOf(chapter, outline[index])),
    ),
    figures: insertable(facts),
  };
}
