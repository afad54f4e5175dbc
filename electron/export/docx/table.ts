import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable } from 'docx';
import type { FileChild, IRunPropertiesOptions } from 'docx';
import type { Cell, Column, Mark, TableBlock, TableRow as Row } from '#shared/review/blocks.ts';
import type { Build } from './build.ts';
import { captionParagraph, sourceParagraph } from './caption.ts';
import { withSoftHyphens } from './hyphen.ts';
import { textRun } from './inline.ts';
import { STYLE } from './styles.ts';
import { columnWidths, describeTable, wordsFit } from './table-parts.ts';
import { TABLE_STYLE } from './table-styles.ts';
import { COLOUR, GLYPH, LEVEL } from './theme.ts';
import type { Level } from './theme.ts';

/** Tables with up to this many rows stay on one page. */
const SHORT_TABLE = 6;
const MANY_COLUMNS = 6;
const POINTS = { normal: 9.5, small: 8.5 } as const;
const SHORT_MARK = 18;
/** Between a number and the text to its right, in twips. */
const GAP = 140;

type Layout = { readonly columns: readonly Column[]; readonly widths: readonly number[]; readonly style: string; readonly noRows: string };

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const INK = { danger: COLOUR.dangerInk, warn: COLOUR.warnInk, ok: COLOUR.okInk } as const;

const isLevel = (mark: Mark): mark is Level => mark in LEVEL;

/** Colour and weight of a cell's text. Overdue, warning and done are coloured words; levels stand on a coloured ground. */
function cellRun(cell: Cell, row: Row): IRunPropertiesOptions {
  const bold = cell.bold || row.total || (cell.mark !== undefined && cell.mark !== 'ok') ? { bold: true } : {};
  if (cell.mark === undefined) return bold;
  return { ...bold, color: isLevel(cell.mark) ? LEVEL[cell.mark].ink : INK[cell.mark] };
}

/** Glyph and text of a cell; a short marked text stays on one line. */
function cellText(cell: Cell): string {
  if (cell.mark === undefined || cell.text === '') return withSoftHyphens(cell.text);
  const text = cell.text.length <= SHORT_MARK ? cell.text.replaceAll(' ', '\u00A0') : withSoftHyphens(cell.text);
  return `${GLYPH[cell.mark]}\u00A0${text}`;
}

/** Text to the right of a number would touch it without a gap. */
const followsNumber = (columns: readonly Column[], index: number): boolean =>
  columns[index - 1]?.align === 'right' && columns[index]?.align !== 'right';

function bodyCell(cell: Cell, index: number, row: Row, layout: Layout): TableCell {
  const indent = followsNumber(layout.columns, index) ? { indent: { left: GAP } } : {};
  return new TableCell({
    width: { size: layout.widths[index] ?? 0, type: 'dxa' },
    verticalAlign: VerticalAlignTable.TOP,
    ...(cell.mark !== undefined && isLevel(cell.mark)
      ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: LEVEL[cell.mark].fill } }
      : {}),
    ...(row.total ? { borders: { top: { style: BorderStyle.SINGLE, size: 8, color: COLOUR.navy } } } : {}),
    children: [
      new Paragraph({
        style: layout.style,
        alignment: ALIGN[layout.columns[index]?.align ?? 'left'],
        ...indent,
        children: [textRun(cellText(cell), cellRun(cell, row))],
      }),
    ],
  });
}

function headerRow(layout: Layout): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: layout.columns.map(
      (column, index) =>
        new TableCell({
          width: { size: layout.widths[index] ?? 0, type: 'dxa' },
          verticalAlign: VerticalAlignTable.BOTTOM,
          // The colour of the table style may lose to a paragraph style in Word; white text must not depend on that.
          children: [
            new Paragraph({
              style: layout.style,
              alignment: ALIGN[column.align ?? 'left'],
              keepNext: true,
              ...(followsNumber(layout.columns, index) ? { indent: { left: GAP } } : {}),
              children: [textRun(withSoftHyphens(column.label), { bold: true, color: COLOUR.white })],
            }),
          ],
        }),
    ),
  });
}

function bodyRow(row: Row, keepNext: boolean, layout: Layout): TableRow {
  const cells = layout.columns.map((_, index) => row.cells[index] ?? { text: '' });
  return new TableRow({ cantSplit: true, keepNext, children: cells.map((cell, index) => bodyCell(cell, index, row, layout)) });
}

function emptyRow(layout: Layout): TableRow {
  const cell = new TableCell({
    columnSpan: layout.columns.length,
    children: [new Paragraph({ style: layout.style, children: [textRun(layout.noRows)] })],
  });
  return new TableRow({ cantSplit: true, children: [cell] });
}

/** No row alone at the top or bottom of a page, and the source line on the page of the last rows. */
function keepWithNext(index: number, count: number, source: boolean): boolean {
  if (index === count - 1) return source;
  return count <= SHORT_TABLE || index === 0 || index >= count - 2;
}

function layoutOf(block: TableBlock, build: Build): Layout {
  const needs = block.columns.map((column, index) => ({
    share: column.width,
    texts: [withSoftHyphens(column.label), ...block.rows.map((row) => cellText(row.cells[index] ?? { text: '' }))],
    extra: followsNumber(block.columns, index) ? GAP : 0,
  }));
  const total = build.page.textWidth;
  const small = build.page.landscape || block.columns.length > MANY_COLUMNS || !wordsFit(needs, total, POINTS.normal);
  return {
    columns: block.columns,
    widths: columnWidths(needs, total, small ? POINTS.small : POINTS.normal),
    style: small ? STYLE.tableSmall : STYLE.table,
    noRows: build.words.noRows,
  };
}

/** Caption above, header row that repeats, rows that never split, source line below. */
export function tableBlock(block: TableBlock, build: Build): FileChild[] {
  const layout = layoutOf(block, build);
  const source = block.source !== undefined;
  const rows = block.rows.map((row, index) => bodyRow(row, keepWithNext(index, block.rows.length, source), layout));
  const table = new Table({
    style: build.page.landscape ? TABLE_STYLE.register : TABLE_STYLE.report,
    layout: TableLayoutType.FIXED,
    width: { size: build.page.textWidth, type: 'dxa' },
    columnWidths: layout.widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: !build.page.landscape, lastColumn: false, noHBand: false, noVBand: true },
    rows: [headerRow(layout), ...(rows.length === 0 ? [emptyRow(layout)] : rows)],
  });
  describeTable(table, block.caption, block.alt);
  return [
    captionParagraph(block.id, block.caption, build, true),
    table,
    ...(block.source === undefined ? [] : [sourceParagraph(block.source, build)]),
  ];
}
