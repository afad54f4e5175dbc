import { assertNever } from '#shared/kit/errors.ts';
import type { Block, TableBlock, Text } from '#shared/review/blocks.ts';

/*
 * How much room a block takes on a slide of 960 × 540, in pixels of that slide (presentation.css has the same sizes). An estimate from
 * the number of letters: what it gets wrong is shown a little smaller (use-fit.ts), never cut off.
 */
/** Between heading and foot. */
export const slideHeight = 415;
const width = 872;
const body = { line: 29, letters: 92, gap: 12 };
const table = { line: 20, letter: 6.9, pad: 11, caption: 28, source: 24, cellPad: 18 };
const tile = { height: 92, gap: 12 };
const heading = 40;
const fact = 30;

export const tilesHeight = (count: number): number => Math.ceil(count / 4) * tile.height + tile.gap;

const lettersIn = (text: Text): number => text.reduce((sum, run) => sum + run.text.length, 0);
const lines = (letters: number, perLine: number): number => Math.max(1, Math.ceil(letters / perLine));
const textHeight = (text: Text, indent = 0): number => lines(lettersIn(text), body.letters - indent) * body.line;

function tableHeight({ columns, rows, source }: TableBlock): number {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const perLine = columns.map((column) => Math.max(4, ((width * column.width) / total - table.cellPad) / table.letter));
  const rowHeight = (texts: readonly string[]): number =>
    Math.max(...texts.map((text, at) => lines(text.length, perLine[at] ?? 10))) * table.line + table.pad;
  const head = rowHeight(columns.map(({ label }) => label));
  const all = rows.reduce((sum, row) => sum + rowHeight(row.cells.map(({ text }) => text)), 0);
  return table.caption + head + all + (source === undefined ? 0 : table.source) + body.gap;
}

export function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return heading;
    case 'paragraph':
      return textHeight(block.text) * (block.style === 'lead' ? 1.15 : 1) + body.gap;
    case 'bullets':
      return block.items.reduce((sum, { text, level }) => sum + textHeight(text, 4 + 4 * level) + 6, body.gap);
    case 'numbered':
      return block.items.reduce((sum, text) => sum + textHeight(text, 4) + 6, body.gap);
    case 'facts':
      return block.rows.length * fact + body.gap;
    case 'table':
      return tableHeight(block);
    case 'chart':
    case 'matrix':
      return slideHeight;
    default:
      return assertNever(block);
  }
}

/** The most parts, fewer than all, that fit in the room; a single one is better moved whole than torn from the rest of a table. */
export function roomFor(block: Block, all: number, part: (count: number) => Block, room: number): number {
  let n = 0;
  while (n < all - 1 && heightOf(part(n + 1)) <= room) n += 1;
  if (block.kind !== 'table' || all <= 2) return n;
  // Neither the first nor the last row of a table stands alone.
  if (n === 1) return 0;
  return n > 2 && all - n === 1 ? n - 1 : n;
}
