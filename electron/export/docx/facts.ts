import { Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import type { FactsBlock } from '#shared/review/blocks.ts';
import { textRun } from './inline.ts';
import { STYLE } from './styles.ts';
import { describeTable } from './table-parts.ts';
import { TABLE_STYLE } from './table-styles.ts';

type Rows = FactsBlock['rows'];
export type FactsText = { readonly title: string; readonly alt: string };

/** Width of the labels: 30 % of portrait text. */
const LABEL_WIDTH = 2721;

/** Label and value pairs: a table without header row whose first column heads the rows. Null when there are none. */
export function factsTable(rows: Rows, textWidth: number, text: FactsText): Table | null {
  if (rows.length === 0) return null;
  const widths = [LABEL_WIDTH, textWidth - LABEL_WIDTH];
  const cell = (value: string, index: number): TableCell =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      children: [new Paragraph({ style: STYLE.table, children: [textRun(value, index === 0 ? { bold: true } : {})] })],
    });
  const table = new Table({
    style: TABLE_STYLE.facts,
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: 'dxa' },
    columnWidths: widths,
    tableLook: { firstRow: false, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
    rows: rows.map(
      (row, index) =>
        new TableRow({ cantSplit: true, keepNext: index < rows.length - 1, children: [cell(row.label, 0), cell(row.value, 1)] }),
    ),
  });
  return describeTable(table, text.title, text.alt);
}
