import type { Cell, Column, Mark, RowLink, TableBlock, TableRow } from '#shared/review/blocks.ts';
import type { ReactNode } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import './block-table.css';
import { RiskMark, StateMark, type RiskTone, type State } from './marks.tsx';

export type BlockTableProps = {
  readonly block: TableBlock;
  /** "Tabell 5." before the caption; the report numbers its tables. */
  readonly number?: number | undefined;
  /** `paper`: navy head as in print. `screen`: the quiet head of other tables. */
  readonly look?: 'paper' | 'screen';
  /** Opens the record behind a row. */
  readonly onRow?: ((link: RowLink) => void) | undefined;
  /** Shows the rows behind a figure that is printed in a cell. */
  readonly onFigure?: ((key: string) => void) | undefined;
};

const risks: Partial<Record<Mark, RiskTone>> = { low: 'low', medium: 'medium', high: 'high', extreme: 'extreme' };
const states: Partial<Record<Mark, State>> = { danger: 'late', warn: 'soon', ok: 'ok' };

function marked(cell: Cell): ReactNode {
  const tone = cell.mark === undefined ? undefined : risks[cell.mark];
  const state = cell.mark === undefined ? undefined : states[cell.mark];
  if (tone !== undefined) return <RiskMark tone={tone} label={cell.text} />;
  if (state !== undefined) return <StateMark state={state}>{cell.text}</StateMark>;
  return cell.bold === true ? <b>{cell.text}</b> : cell.text;
}

type CellProps = Pick<BlockTableProps, 'onRow' | 'onFigure'> & {
  readonly cell: Cell;
  readonly column: Column | undefined;
  readonly link: RowLink | undefined;
  readonly first: boolean;
};

function CellView({ cell, column, link, first, onRow, onFigure }: CellProps) {
  const { figure } = cell;
  const align = column?.align === 'right' ? 'bt-r' : column?.align === 'center' ? 'bt-c' : '';
  // A date would break at its hyphens.
  const className = /\s/u.test(cell.text) ? align : `${align} nw`;
  const toFigure = figure !== undefined && onFigure !== undefined ? () => onFigure(figure) : undefined;
  const toRow = first && link !== undefined && onRow !== undefined ? () => onRow(link) : undefined;
  const act = toFigure ?? toRow;
  const content =
    act === undefined ? (
      marked(cell)
    ) : (
      <button
        type="button"
        className="bt-b"
        onClick={act}
        {...(toFigure === undefined ? {} : { 'aria-label': uiWords.figure.showRows(cell.text) })}
      >
        {marked(cell)}
      </button>
    );
  return first ? (
    <th scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td className={className}>{content}</td>
  );
}

const rowKey = (row: TableRow, index: number): string =>
  row.link === undefined ? String(index) : `${row.link.register}-${row.link.id}-${index}`;

/** A report's table on screen: caption above, one row head per row, source below. The same block becomes a Word table. */
export function BlockTable({ block, number, look = 'screen', onRow, onFigure }: BlockTableProps) {
  const total = block.columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <figure className={`bt bt-${look}`}>
      <figcaption className="bt-cap" id={`${block.id}-caption`}>
        {number === undefined ? block.caption : uiWords.chart.table(number, block.caption)}
      </figcaption>
      {/* Wide tables scroll sideways inside their own box, never the page (WCAG 1.4.10). */}
      <div className="bt-s" role="region" aria-labelledby={`${block.id}-caption`} tabIndex={0}>
        <table aria-labelledby={`${block.id}-caption`} aria-description={block.alt}>
          <colgroup>
            {block.columns.map((column) => (
              <col key={column.label} style={{ width: `${(100 * column.width) / total}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map((column) => (
                <th
                  key={column.label}
                  scope="col"
                  className={column.align === 'right' ? 'bt-r' : column.align === 'center' ? 'bt-c' : undefined}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={rowKey(row, index)} className={row.total === true ? 'bt-total' : undefined}>
                {row.cells.map((cell, at) => (
                  // Cells stand by their column, which has no other identity.
                  // eslint-disable-next-line react/no-array-index-key
                  <CellView
                    key={at}
                    cell={cell}
                    column={block.columns[at]}
                    link={row.link}
                    first={at === 0}
                    onRow={onRow}
                    onFigure={onFigure}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {block.source === undefined ? null : <p className="bt-src">{block.source}</p>}
    </figure>
  );
}
