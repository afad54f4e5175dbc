import { paperWords } from '#shared/i18n/paper.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import { language } from '#shared/kit/language.ts';
import type { Appendix, Block, Chapter, HeadingBlock, ReportDocument, Text } from './blocks.ts';
import type { ReviewFacts } from './facts.ts';
import { referenceLabels } from './numbering.ts';
import { plannedOutline, type Overrides, type PlannedChapter } from './outline.ts';
import { missing, plain } from './parts.ts';
import { figureText } from './print-figure.ts';
import { internalPassages, richTextBlocks } from './rich-text.ts';
import { sections } from './sections/sections.ts';

/** What belongs to the printing and not to the registers. `createdAt` is fixed by the caller: same input, same file. */
export type Printing = { readonly createdAt: string; readonly historyHead: string };

const statusOf = (facts: ReviewFacts) => facts.review?.status ?? 'draft';
const isDraft = (facts: ReviewFacts): boolean => statusOf(facts) === 'draft';
export const chapterId = (key: string): string => `chapter-${key}`;
export const headingOf = (planned: PlannedChapter, year: number): string =>
  planned.heading ?? reviewWords.headings[planned.entry.key](year);

/** Today's value of a figure that stands in a hand-written text. */
const printer =
  (facts: ReviewFacts) =>
  (key: string): string | null =>
    Object.hasOwn(facts.figures, key) ? figureText(facts, key) : null;

const isGap = (block: Block): boolean => block.kind === 'paragraph' && block.style === 'missing';

/** Hand-written text first, then the registers' part; a draft asks for what a person must write, a final report never does. */
function content(facts: ReviewFacts, planned: PlannedChapter): readonly Block[] {
  const { entry, text } = planned;
  const written = text === null ? [] : richTextBlocks(text, printer(facts), facts.audience);
  const passages = text === null || facts.audience === 'internal' ? 0 : internalPassages(text);
  const produced = sections[entry.key](facts);
  const prompt = reviewWords.prompts[entry.key]?.(facts.year);
  const asks = isDraft(facts) && entry.needsText && written.length === 0 && passages === 0 && prompt !== undefined;
  const all = [
    ...(asks ? [missing(prompt)] : []),
    ...written,
    ...(passages > 0 ? [plain(reviewWords.omittedPassages(passages))] : []),
    ...produced,
  ];
  const shown = isDraft(facts) ? all : all.filter((block) => !isGap(block));
  if (shown.some((block) => !isGap(block))) return shown;
  // A manual chapter that asks for text says so itself; every other empty one says in a sentence that it is empty.
  return shown.length > 0 ? shown : [plain(entry.origin === 'manual' ? reviewWords.noText : reviewWords.nothing)];
}

function heading(facts: ReviewFacts, planned: PlannedChapter): HeadingBlock {
  const { entry } = planned;
  return { kind: 'heading', id: chapterId(entry.key), level: entry.level, text: headingOf(planned, facts.year), numbered: entry.numbered };
}
const blocksOf = (facts: ReviewFacts, planned: PlannedChapter): readonly Block[] => [heading(facts, planned), ...content(facts, planned)];

function cover(facts: ReviewFacts): ReportDocument['cover'] {
  const { cover: words, organisation: otherwise } = reviewWords;
  const { board, administration } = facts.settings.organisation;
  return [
    { label: words.board, value: board || otherwise.board },
    { label: words.administration, value: administration || otherwise.administration },
    { label: words.year, value: String(facts.year) },
    { label: words.asOf, value: facts.asOf },
    { label: words.meeting, value: facts.review?.meetingDate ?? words.undecided },
    { label: words.registryNo, value: facts.review?.dnr ?? words.none },
    { label: words.audience, value: reviewWords.audience[facts.audience] },
    { label: words.status, value: reviewWords.status[statusOf(facts)] },
    { label: words.preparedBy, value: reviewWords.creator },
  ];
}

/** No level is skipped where a chapter was moved or its parent left out: a reader who goes by headings would look for what is not there. */
const withoutJumps = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.reduce<readonly Chapter[]>((done, chapter) => {
    const [first, ...rest] = chapter.blocks;
    const above = done.at(-1)?.blocks[0];
    const deepest = (above?.kind === 'heading' ? above.level : 0) + 1;
    if (first?.kind !== 'heading' || first.level <= deepest) return [...done, chapter];
    return [...done, { ...chapter, blocks: [{ ...first, level: deepest as HeadingBlock['level'] }, ...rest] }];
  }, []);

type Labels = ReadonlyMap<string, string>;
const dangling = (text: Text, labels: Labels): boolean => text.some((inline) => inline.ref !== undefined && !labels.has(inline.ref));
const labelled = (text: Text, labels: Labels): Text =>
  text.map((inline) => (inline.ref !== undefined && inline.text === '' ? { ...inline, text: labels.get(inline.ref) ?? '' } : inline));
/** References get their printed label; a sentence that points at a chapter left out is left out with it. */
function resolve(blocks: readonly Block[], labels: Labels): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'paragraph') return dangling(block.text, labels) ? [] : [{ ...block, text: labelled(block.text, labels) }];
    if (block.kind === 'bullets')
      return [
        {
          ...block,
          items: block.items.filter(({ text }) => !dangling(text, labels)).map((item) => ({ ...item, text: labelled(item.text, labels) })),
        },
      ];
    return [block];
  });
}

/**
 * The whole report as data, ready for screen, Word and JSON.
 * @param overrides what people have changed of the outline this year, with their texts
 */
export function assemble(facts: ReviewFacts, overrides: Overrides, printing: Printing): ReportDocument {
  const planned = plannedOutline(overrides).filter(({ include }) => include);
  const chapters = withoutJumps(
    planned
      .filter(({ entry }) => !entry.appendix)
      .map((chapter): Chapter => ({ key: chapter.entry.key, origin: chapter.entry.origin, blocks: blocksOf(facts, chapter) })),
  );
  const appendices = planned
    .filter(({ entry }) => entry.appendix)
    .map((appendix): Appendix => ({ key: appendix.entry.key, blocks: blocksOf(facts, appendix) }));
  const labels = referenceLabels({ chapters, appendices }, paperWords(language()));
  const { municipality, board, administration } = facts.settings.organisation;
  return {
    language: language(),
    title: reviewWords.title,
    subtitle: reviewWords.subtitle(facts.year),
    organisation: administration || board || reviewWords.organisation.administration,
    municipality: municipality || reviewWords.organisation.municipality,
    cover: cover(facts),
    properties: {
      subject: reviewWords.subject(facts.year),
      keywords: [...reviewWords.keywords, String(facts.year)],
      creator: reviewWords.creator,
      registryNo: facts.review?.dnr ?? null,
      asOf: facts.asOf,
      createdAt: printing.createdAt,
    },
    audience: facts.audience,
    draft: isDraft(facts),
    historyHead: printing.historyHead,
    chapters: chapters.map((chapter) => ({ ...chapter, blocks: resolve(chapter.blocks, labels) })),
    appendices: appendices.map((appendix) => ({ ...appendix, blocks: resolve(appendix.blocks, labels) })),
  };
}
