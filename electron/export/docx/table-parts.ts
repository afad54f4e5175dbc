import { BuilderElement } from 'docx';
import type { Table, XmlComponent } from 'docx';
import { cleanLine } from './inline.ts';

/** Average width of a character at 1 pt, in twips: Calibri's letters take about half their size, bold a little more. */
const CHARACTER = 10.6;

export type WidthNeeds = {
  /** Share of the table, any positive number. */
  readonly share: number;
  /** Texts of the column; no column may be narrower than its longest word. */
  readonly texts: readonly string[];
  /** Room beside the text, in twips. */
  readonly extra: number;
};

function longestWord(texts: readonly string[], breakable: boolean): number {
  let longest = 0;
  // Word breaks lines at hyphens; a date must not break there, a compound may. No-break spaces keep words together.
  for (const text of texts) {
    const words = (breakable ? text.replaceAll('\u00AD', ' ') : text.replaceAll('\u00AD', '')).split(/[ \t\n]+|(?<=\p{L}-)(?=\p{L})/u);
    for (const word of words) longest = Math.max(longest, word.length);
  }
  return longest;
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
/** What each column needs for its longest word, at most a third of the table, in twips. Words are broken at their joints only if they must. */
function leastWidths(columns: readonly WidthNeeds[], total: number, points: number): readonly number[] {
  const least = (breakable: boolean) =>
    columns.map((column) => Math.min(longestWord(column.texts, breakable) * CHARACTER * points + 200 + column.extra, total / 3));
  const whole = least(false);
  return sumOf(whole) <= total ? whole : least(true);
}

/** Whether the longest words of all columns have room beside each other. */
export const wordsFit = (columns: readonly WidthNeeds[], total: number, points: number): boolean =>
  sumOf(leastWidths(columns, total, points)) <= total;

/**
 * Column widths in twips with the exact sum `total`. Shares are followed except where a column would break its longest
 * word; such a column takes the room from the others, but never more than a third of the table. Where even the longest words do not
 * fit beside each other, every column gets the same part of what it needs.
 * @param points font size, half of which is the mean width of a character
 */
export function columnWidths(columns: readonly WidthNeeds[], total: number, points: number): number[] {
  const sum = columns.reduce((all, column) => all + Math.max(column.share, 0.01), 0);
  const shares = columns.map((column) => (Math.max(column.share, 0.01) / sum) * total);
  const least = leastWidths(columns, total, points);
  const wanted = shares.map((share, index) => Math.max(share, least[index] ?? 0));
  const spare = wanted.map((width, index) => width - (least[index] ?? 0));
  const excess = wanted.reduce((all, width) => all + width, 0) - total;
  const allSpare = spare.reduce((all, room) => all + room, 0);
  const fit =
    allSpare >= excess && allSpare > 0
      ? wanted.map((width, index) => width - (excess * (spare[index] ?? 0)) / allSpare)
      : least.map((width) => (width * total) / sumOf(least));
  const whole = fit.map((width) => Math.floor(width));
  const rest = total - whole.reduce((all, width) => all + width, 0);
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width));
}

const isElement = (part: unknown, key: string): part is { root: unknown[] } =>
  typeof part === 'object' && part !== null && 'rootKey' in part && part.rootKey === key && 'root' in part && Array.isArray(part.root);

const element = (name: string, value: string): XmlComponent => new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });

/**
 * Gives a table a title and an alternative text, which docx has no option for: `w:tblCaption` and `w:tblDescription` last in
 * `w:tblPr`. Reaches into docx's private tree; the linter's table rule fails when a new docx moves it.
 * @throws if the table has no `w:tblPr`.
 */
export function describeTable(table: Table, title: string, description: string): Table {
  const root: unknown = Reflect.get(table, 'root');
  const properties = Array.isArray(root) ? root.find((part) => isElement(part, 'w:tblPr')) : undefined;
  if (!isElement(properties, 'w:tblPr')) throw new Error('docx wrote a table without w:tblPr');
  properties.root.push(element('w:tblCaption', cleanLine(title)), element('w:tblDescription', cleanLine(description)));
  return table;
}
