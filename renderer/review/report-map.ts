import type { Block, Chapter, Inline, ReportDocument } from '#shared/review/blocks.ts';
import { referenceLabels } from '#shared/review/numbering.ts';
import { paperWords, writtenIn } from '#shared/i18n/paper.ts';
import { richTextBlocks } from '#shared/review/rich-text.ts';

/** What the whole report has to be read for: numbers of tables and charts, texts of references, where each chapter's notes begin. */
export type ReportMap = {
  /** "Tabell 3", "1.2", "Bilaga A" by block id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Running number of tables (matrices among them) and of charts by block id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many footnotes stand before each chapter. */
  readonly notesBefore: ReadonlyMap<string, number>;
  /** Chapter or appendix that holds the block with this id. */
  readonly homes: ReadonlyMap<string, string>;
};

const runsOf = (block: Block): readonly Inline[] => {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'bullets') return block.items.flatMap((item) => item.text);
  return block.kind === 'numbered' ? block.items.flat() : [];
};
/** Texts of the footnotes in the order they are printed. */
export const notesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(runsOf).flatMap((run) => (run.note === undefined ? [] : [run.note]));

/** Keys of the figures that the blocks print, in order, each once. */
export function figureKeysIn(blocks: readonly Block[]): readonly string[] {
  const inRuns = blocks.flatMap(runsOf).map((run) => run.figure);
  const inCells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap((row) => row.cells.map((cell) => cell.figure)) : [],
  );
  return [...new Set([...inRuns, ...inCells].filter((key) => key !== undefined))];
}

export function readReport(document: Pick<ReportDocument, 'language' | 'chapters' | 'appendices'>): ReportMap {
  const numbers = new Map<string, number>();
  const homes = new Map<string, string>();
  const notesBefore = new Map<string, number>();
  const count = { tables: 0, charts: 0, notes: 0 };
  for (const chapter of [...document.chapters, ...document.appendices]) {
    notesBefore.set(chapter.key, count.notes);
    count.notes += notesOf(chapter.blocks).length;
    for (const block of chapter.blocks) {
      if (block.kind === 'table' || block.kind === 'matrix') numbers.set(block.id, ++count.tables);
      if (block.kind === 'chart') numbers.set(block.id, ++count.charts);
      if ('id' in block) homes.set(block.id, chapter.key);
    }
  }
  return { labels: referenceLabels(document, paperWords(writtenIn(document))), numbers, notesBefore, homes };
}

/** The map as text, so that two of them can be compared, and back again. */
export const writeMap = ({ labels, numbers, notesBefore, homes }: ReportMap): string =>
  JSON.stringify([[...labels], [...numbers], [...notesBefore], [...homes]]);
export function readMap(text: string): ReportMap {
  type Pairs<T> = readonly (readonly [string, T])[];
  const [labels, numbers, notesBefore, homes] = JSON.parse(text) as readonly [Pairs<string>, Pairs<number>, Pairs<number>, Pairs<string>];
  return { labels: new Map(labels), numbers: new Map(numbers), notesBefore: new Map(notesBefore), homes: new Map(homes) };
}

/** A chapter taken apart: its heading, what a person has written, what the draft asks a person to write, what the registers give. */
export type ChapterParts = {
  readonly heading: Block | undefined;
  readonly own: readonly Block[];
  readonly prompt: string | undefined;
  readonly produced: readonly Block[];
};

/** Hand-written blocks come first after the heading (blocks.ts); how many they are follows from the stored text itself. */
export function partsOf(chapter: Pick<Chapter, 'blocks'>, stored: string | undefined, writable: boolean): ChapterParts {
  const [heading, ...rest] = chapter.blocks;
  if (!writable) return { heading, own: [], prompt: undefined, produced: rest };
  // A figure that does not exist any more prints nothing; a blank stands for it and never makes a paragraph of its own.
  const count = stored === undefined ? 0 : richTextBlocks(stored, () => '–').length;
  const own = rest.slice(0, count);
  const first = rest[count];
  const isPrompt = count === 0 && first?.kind === 'paragraph' && first.style === 'missing';
  const prompt = isPrompt ? first.text.map((run) => run.text).join('') : undefined;
  return { heading, own, prompt, produced: rest.slice(isPrompt ? count + 1 : count) };
}
