import type { Block, ReportDocument } from './blocks.ts';

type Counters = { numbers: number[]; numbered: boolean[] };

/** A heading counts only when every heading above it does; levels skipped count as their first number, as in Word. */
function headingNumber(count: Counters, level: number, isNumbered: boolean): string {
  const depth = level - 1;
  const numbered = isNumbered && count.numbered.slice(0, depth).every(Boolean);
  count.numbered = [...count.numbered.slice(0, depth), numbered];
  if (!numbered) return '';
  for (let above = 0; above < depth; above += 1) count.numbers[above] ||= 1;
  count.numbers[depth] = (count.numbers[depth] ?? 0) + 1;
  count.numbers.length = level;
  return count.numbers.join('.');
}

/** Chapter numbers as printed: "1.1.6", '' for unnumbered, the letter for an appendix. One entry per heading given. */
export function chapterNumbers(
  headings: readonly { readonly level: number; readonly numbered: boolean; readonly appendix?: true }[],
): readonly string[] {
  const count: Counters = { numbers: [], numbered: [] };
  let appendices = 0;
  return headings.map((heading) => (heading.appendix ? letter(appendices++) : headingNumber(count, heading.level, heading.numbered)));
}
export const letter = (index: number): string => String.fromCharCode(65 + (index % 26)).repeat(Math.floor(index / 26) + 1);

type Words = { readonly table: string; readonly figure: string; readonly appendix: string };
type Labels = { readonly labels: Map<string, string>; readonly count: Counters; tables: number; figures: number };
function label(found: Labels, block: Block, words: Words): void {
  if (block.kind === 'heading') found.labels.set(block.id, headingNumber(found.count, block.level, block.numbered) || block.text);
  if (block.kind === 'table' || block.kind === 'matrix') found.labels.set(block.id, `${words.table} ${++found.tables}`);
  if (block.kind === 'chart') found.labels.set(block.id, `${words.figure} ${++found.figures}`);
}

/** What a reference to each block prints: "Tabell 3", "Figur 1", "1.2", "Bilaga A", in the given words. Same counting as the Word renderer's. */
export function referenceLabels(document: Pick<ReportDocument, 'chapters' | 'appendices'>, words: Words): ReadonlyMap<string, string> {
  const found: Labels = { labels: new Map(), count: { numbers: [], numbered: [] }, tables: 0, figures: 0 };
  for (const chapter of document.chapters) for (const block of chapter.blocks) label(found, block, words);
  document.appendices.forEach((appendix, index) => {
    for (const block of appendix.blocks) label(found, block, words);
    const first = appendix.blocks[0];
    if (first?.kind === 'heading') found.labels.set(first.id, `${words.appendix} ${letter(index)}`);
  });
  return found.labels;
}
