import { AlignmentType, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable } from 'docx';
import type { FileChild, ParagraphChild } from 'docx';
import type { MatrixBlock, MatrixCell, Step } from '#shared/review/blocks.ts';
import type { Build } from './build.ts';
import { captionParagraph, sourceParagraph } from './caption.ts';
import { textRun } from './inline.ts';
import { STYLE } from './styles.ts';
import { describeTable } from './table-parts.ts';
import { TABLE_STYLE } from './table-styles.ts';
import { COLOUR, glyphOf, shadeOf } from './theme.ts';

/** Share of the table for the likelihood's words, and the least height of a row, in twips. */
const FIRST_COLUMN = 0.22;
const ROW_HEIGHT = 600;
const TONE_ORDER = ['low', 'medium', 'high', 'extreme'] as const;

const fill = (colour: string) => ({ shading: { type: ShadingType.CLEAR, color: 'auto', fill: colour } }) as const;

function headCell(text: string, width: number, alignment: (typeof AlignmentType)['LEFT' | 'CENTER']): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    ...fill('EEF2F6'),
    children: [
      new Paragraph({ style: STYLE.tableSmall, alignment, keepNext: true, children: [textRun(text, { bold: true, color: COLOUR.navy })] }),
    ],
  });
}

/** Count above, shape and word of the level below: readable without the colour. */
function countCell(cell: MatrixCell | undefined, width: number): TableCell {
  const shade = shadeOf(cell?.tone ?? 'grey');
  const glyph = cell ? glyphOf(cell.tone) : '';
  const word = cell ? [glyph, cell.levelLabel].filter((part) => part !== '').join('\u00A0') : '';
  const line = (text: string, style: string, bold: boolean): Paragraph =>
    new Paragraph({ style, alignment: AlignmentType.CENTER, children: [textRun(text, { color: shade.ink, ...(bold ? { bold } : {}) })] });
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    ...fill(shade.fill),
    children: [
      line(cell ? String(cell.count) : '–', STYLE.table, (cell?.count ?? 0) > 0),
      ...(word === '' ? [] : [line(word, STYLE.tableSmall, false)]),
    ],
  });
}

/** Each level once, from low to extreme: shape, word and colour as in the cells. */
function legend(block: MatrixBlock, build: Build, keepNext: boolean): Paragraph {
  const levels = TONE_ORDER.map((tone) => block.cells.find((cell) => cell.tone === tone)).filter((cell) => cell !== undefined);
  const parts = levels.flatMap((cell): ParagraphChild[] => {
    const shade = shadeOf(cell.tone);
    const text = `\u00A0${glyphOf(cell.tone)}\u00A0${cell.levelLabel}\u00A0`.replaceAll(' ', '\u00A0');
    return [textRun('  '), textRun(text, { color: shade.ink, shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade.fill } })];
  });
  return new Paragraph({
    style: STYLE.source,
    keepNext,
    spacing: { before: 80, after: keepNext ? 40 : 220 },
    children: [textRun(build.words.legend), ...parts],
  });
}

function rowOf(step: Step, block: MatrixBlock, widths: readonly number[], build: Build): TableRow {
  const cells = block.consequences.map((consequence, index) => {
    const found = block.cells.find((cell) => cell.likelihood === step.value && cell.consequence === consequence.value);
    return countCell(found, widths[index + 1] ?? 0);
  });
  return new TableRow({
    cantSplit: true,
    keepNext: true,
    height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
    children: [headCell(build.words.step(step.value, step.label), widths[0] ?? 0, AlignmentType.LEFT), ...cells],
  });
}

/** The risk matrix as a table: consequence to the right, the highest likelihood on top. */
export function matrixBlock(block: MatrixBlock, build: Build): FileChild[] {
  const total = build.page.textWidth;
  const count = block.consequences.length;
  const each = Math.floor((total * (1 - FIRST_COLUMN)) / Math.max(count, 1));
  const widths = [total - each * count, ...block.consequences.map(() => each)];
  const corner = headCell(build.words.axes(block.likelihoodName, block.consequenceName), widths[0] ?? 0, AlignmentType.LEFT);
  const head = block.consequences.map((step, index) =>
    headCell(build.words.step(step.value, step.label), widths[index + 1] ?? 0, AlignmentType.CENTER),
  );
  const fromTop = block.likelihoods.toSorted((a, b) => b.value - a.value);
  const table = new Table({
    style: TABLE_STYLE.matrix,
    layout: TableLayoutType.FIXED,
    width: { size: total, type: 'dxa' },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [corner, ...head] }),
      ...fromTop.map((step) => rowOf(step, block, widths, build)),
    ],
  });
  describeTable(table, block.caption, block.alt);
  const source = block.source === undefined ? [] : [sourceParagraph(block.source, build)];
  return [captionParagraph(block.id, block.caption, build, true), table, legend(block, build, source.length > 0), ...source];
}
