import type { ReviewView } from '#shared/contract/review.contract.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block, Chapter, HeadingBlock, Inline, Text } from '#shared/review/blocks.ts';
import { isChapterKey, outlineEntry } from '#shared/review/outline.ts';
import { heightOf, roomFor, slideHeight, tilesHeight } from './slide-heights.ts';

export type SlideFigure = ReviewView['figures'][number];
export type Slide = {
  /** Stable while the chapter's content is: "risks-2"; the title slide is "cover". */
  readonly id: string;
  /** Key of the chapter; null for the title slide. */
  readonly chapter: string | null;
  /** "1.2", or ''. */
  readonly number: string;
  readonly heading: string;
  /** Part of the chapter and how many it has. */
  readonly part: number;
  readonly parts: number;
  readonly figures: readonly SlideFigure[];
  readonly blocks: readonly Block[];
};

const textLength = (text: Text): number => text.reduce((sum, run) => sum + run.text.length, 0);

/** What nobody projects: prompts of a draft, and the sentence that a chapter is empty. */
function isShown(block: Block): boolean {
  if (block.kind !== 'paragraph') return true;
  if (block.style === 'missing') return false;
  const text = block.text.map((run) => run.text).join('');
  return text !== reviewWords.nothing && text !== reviewWords.noText;
}

/** A block too high for what is left, cut where people can follow: between rows, items, sentences. Both parts hold something. */
function cut(block: Block, room: number): readonly [Block, Block] | null {
  if (block.kind === 'table' && block.rows.length > 1) {
    // A short table is not worth the tearing: it moves on whole.
    if (heightOf(block) <= slideHeight / 2) return null;
    const n = roomFor(block, block.rows.length, (count) => ({ ...block, rows: block.rows.slice(0, count) }), room);
    return n === 0
      ? null
      : [
          { ...block, rows: block.rows.slice(0, n) },
          { ...block, rows: block.rows.slice(n) },
        ];
  }
  if ((block.kind === 'bullets' || block.kind === 'numbered') && block.items.length > 1) {
    const part = (from: number, to?: number): Block => ({ ...block, items: block.items.slice(from, to) }) as Block;
    const n = roomFor(block, block.items.length, (count) => part(0, count), room);
    return n === 0 ? null : [part(0, n), part(n)];
  }
  if (block.kind === 'paragraph' && textLength(block.text) > 500) {
    const sentences = sentencesOf(block.text);
    const part = (from: number, to?: number): Block => ({ ...block, text: sentences.slice(from, to).flat() });
    const n = roomFor(block, sentences.length, (count) => part(0, count), room);
    return n === 0 ? null : [part(0, n), part(n)];
  }
  return null;
}

const sentenceEnd = /(?<=[.!?]\s)/u;
/** Runs of a text, sentence by sentence. A full stop ends one only before a space. */
function sentencesOf(text: Text): readonly Text[] {
  const sentences: Inline[][] = [[]];
  for (const run of text)
    for (const piece of run.text.split(sentenceEnd)) {
      if (/[.!?]\s$/u.test(sentences.at(-1)!.at(-1)?.text ?? '')) sentences.push([]);
      sentences.at(-1)!.push({ ...run, text: piece });
    }
  return sentences;
}

/** Charts and matrices are shown large, each on a slide of its own. */
const isPicture = (block: Block): boolean => block.kind === 'chart' || block.kind === 'matrix';

/** A heading, or "Aktiviteter med hög prioritet:", goes with what follows. */
const leadsOn = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && (block.text.at(-1)?.text.trimEnd().endsWith(':') ?? false));
/** A sentence or two about a picture stands under it, which becomes that much smaller. */
const besidePicture = 90;

/** What is a little too high is shown a little smaller rather than left over for a slide of its own. */
const squeeze = 1.22;
function fitsSqueezed(blocks: readonly Block[], used: number): boolean {
  const end = blocks.findIndex(isPicture);
  const together = end < 0 ? blocks : blocks.slice(0, end);
  return together.reduce((sum, block) => sum + heightOf(block), used) <= slideHeight * squeeze;
}

/** Blocks dealt out on slides in order. `first`: the height of what already stands on the first one. */
function deal(blocks: readonly Block[], first: number): readonly (readonly Block[])[] {
  const slides: Block[][] = [[]];
  const left = [...blocks];
  let used = first;
  const next = (): void => {
    const last = slides.at(-1)!;
    const heads = last.length > 1 && leadsOn(last.at(-1)!) ? last.splice(-1) : [];
    slides.push(heads);
    used = heads.reduce((sum, head) => sum + heightOf(head), 0);
  };
  for (let block = left.shift(); block !== undefined; block = left.shift()) {
    const slide = slides.at(-1)!;
    const isBare = slide.every(({ kind }) => kind === 'heading') && (slides.length > 1 || first === 0);
    const hasPicture = slide.some(isPicture);
    const fits =
      !isPicture(block) &&
      (used + heightOf(block) <= slideHeight
        ? !hasPicture || block.kind === 'paragraph'
        : !hasPicture && fitsSqueezed([block, ...left], used));
    const parts = isPicture(block) || fits || hasPicture ? null : cut(block, slideHeight - used);
    if (parts) {
      slide.push(parts[0]);
      left.unshift(parts[1]);
      next();
    } else if (isBare || fits) {
      // What is higher than a slide and cannot be cut is shown smaller.
      slide.push(block);
      used = isPicture(block) ? slideHeight - besidePicture : used + heightOf(block);
    } else {
      left.unshift(block);
      next();
    }
  }
  return slides;
}

const mostFigures = 4;
/** A share of nothing (C10). */
const unknown = '–';
/** The chapter's key figures that are one number or one share; the summary has room for two rows of them. */
function figuresOf(view: ReviewView, key: string): readonly SlideFigure[] {
  const wanted: readonly string[] = isChapterKey(key) ? outlineEntry(key).figures : [];
  const known = wanted.flatMap((figure) => view.figures.find((one) => one.key === figure && one.text !== unknown) ?? []);
  return known.slice(0, key === 'summary' ? 2 * mostFigures : mostFigures);
}

function slidesOfChapter(view: ReviewView, chapter: Chapter, number: string): readonly Slide[] {
  const [heading, ...rest] = chapter.blocks;
  const blocks = rest.filter(isShown);
  const figures = figuresOf(view, chapter.key);
  // Without anything to say about them, figures alone make no slide.
  if (blocks.length === 0) return [];
  const dealt = deal(blocks, figures.length ? tilesHeight(figures.length) : 0);
  return dealt.map((part, index) => ({
    id: `${chapter.key}-${index + 1}`,
    chapter: chapter.key,
    number,
    heading: (heading as HeadingBlock).text,
    part: index + 1,
    parts: dealt.length,
    figures: index === 0 ? figures : [],
    blocks: part,
  }));
}

/** The report as slides: title, then one slide a chapter and more where it is long. Appendices are for reading, not for showing. */
export function slidesOf(view: ReviewView): readonly Slide[] {
  const { document, outline } = view;
  const numbers = new Map(outline.map(({ key, number }) => [key, number]));
  const cover: Slide = {
    id: 'cover',
    chapter: null,
    number: '',
    heading: document.title,
    part: 1,
    parts: 1,
    figures: [],
    blocks: [],
  };
  return [cover, ...document.chapters.flatMap((chapter) => slidesOfChapter(view, chapter, numbers.get(chapter.key) ?? ''))];
}

/** Where a slide stands; when it has gone (its chapter grew shorter) the nearest that is left of its chapter, else the first. */
export function placeOf(slides: readonly Slide[], id: string): number {
  const at = slides.findIndex((slide) => slide.id === id);
  if (at >= 0) return at;
  const chapter = id.replace(/-\d+$/u, '');
  return Math.max(
    0,
    slides.findLastIndex((slide) => slide.chapter === chapter),
  );
}
