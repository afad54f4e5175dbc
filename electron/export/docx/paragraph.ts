import { Paragraph } from 'docx';
import type { BulletsBlock, NumberedBlock, ParagraphBlock, Text } from '#shared/review/blocks.ts';
import type { Build, Place } from './build.ts';
import { inlineRuns, textRun } from './inline.ts';
import { LIST } from './numbering.ts';
import { STYLE } from './styles.ts';

/** Lists up to this length stay on one page; longer ones keep their first and last two items together. */
const SHORT_LIST = 6;
const SPACE_AFTER_TABLE = { spacing: { before: 180 } } as const;

const styleOf = (style: ParagraphBlock['style']): string | null =>
  style === 'lead' ? STYLE.lead : style === 'source' ? STYLE.source : style === 'missing' ? STYLE.missing : null;

/** Body text, lead, source line, or a gap to fill (drafts only; the final document has none by then). */
export function textParagraph(block: ParagraphBlock, build: Build, place: Place): Paragraph {
  const style = styleOf(block.style);
  const runs = inlineRuns(block.text, build);
  return new Paragraph({
    ...(style === null ? {} : { style }),
    ...(place.afterTable ? SPACE_AFTER_TABLE : {}),
    ...(place.introduces ? { keepNext: true } : {}),
    children: block.style === 'missing' ? [textRun(build.words.missing, { bold: true }), textRun(' '), ...runs] : runs,
  });
}

function keepWithNext(index: number, count: number): boolean {
  return index < count - 1 && (count <= SHORT_LIST || index === 0 || index === count - 2);
}

type Item = { readonly text: Text; readonly style: string; readonly level: number; readonly instance: number | null };

/** A numbered list starts anew; bullets are in the list of their style, or put there where a template's style has none. */
function listOf(item: Item, { unlisted }: Build) {
  if (item.instance !== null) return { numbering: { reference: LIST.numbers, level: 0, instance: item.instance } };
  return unlisted.has(item.style) ? { numbering: { reference: LIST.bullets, level: item.level } } : {};
}

function listParagraphs(items: readonly Item[], build: Build, place: Place): Paragraph[] {
  return items.map(
    (item, index) =>
      new Paragraph({
        style: item.style,
        keepLines: true,
        keepNext: keepWithNext(index, items.length),
        ...listOf(item, build),
        ...(index === 0 && place.afterTable ? SPACE_AFTER_TABLE : index === items.length - 1 ? { spacing: { after: 140 } } : {}),
        children: inlineRuns(item.text, build),
      }),
  );
}

/** Bullets on two levels. */
export function bulletParagraphs(block: BulletsBlock, build: Build, place: Place): Paragraph[] {
  const items = block.items.map((item) => ({
    text: item.text,
    style: item.level === 0 ? STYLE.bullet : STYLE.bullet2,
    level: item.level,
    instance: null,
  }));
  return listParagraphs(items, build, place);
}

/** A numbered list that starts at 1. */
export function numberedParagraphs(block: NumberedBlock, build: Build, place: Place): Paragraph[] {
  const instance = build.nextList();
  return listParagraphs(
    block.items.map((text) => ({ text, style: STYLE.number, level: 0, instance })),
    build,
    place,
  );
}
