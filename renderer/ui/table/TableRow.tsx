import { memo, type ReactNode } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import type { DataColumn } from './types.ts';

type RowProps<Row> = {
  readonly row: Row | undefined;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly DataColumn<Row>[];
  readonly selected: boolean;
  /** The one row in the tab order. */
  readonly current: boolean;
  /** Undefined when rows cannot be checked. */
  readonly checked: boolean | undefined;
  readonly checkLabel: string;
};

const className = (column: DataColumn<never>): string => `dt-c${column.align === 'right' ? ' dt-r' : ''}`;

function cellContent<Row>(column: DataColumn<Row>, row: Row | undefined, index: number): ReactNode {
  // Bars of different length read as text on its way; the length only has to look natural.
  if (row === undefined) return <span className="dt-skel" style={{ width: `${45 + ((index * 37 + column.id.length * 11) % 40)}%` }} />;
  return <span className={column.wrap === true ? 'cl2' : 'dt-1'}>{column.render(row)}</span>;
}

function TableRowInner<Row>({ row, index, top, height, columns, selected, current, checked, checkLabel }: RowProps<Row>) {
  const offset = checked === undefined ? 1 : 2;
  return (
    <tr
      role="row"
      data-index={index}
      // Row 1 is the head.
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={row === undefined}
      tabIndex={current ? 0 : -1}
      className={`dt-row dt-body${selected ? ' sel' : ''}`}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {checked === undefined ? null : (
        <td role="gridcell" aria-colindex={1} className="dt-c dt-check">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={row === undefined ? uiWords.table.loadingRow : checkLabel}
            checked={checked}
            disabled={row === undefined}
            readOnly
          />
        </td>
      )}
      {columns.map((column, at) => (
        <td key={column.id} role="gridcell" aria-colindex={at + offset} className={className(column as DataColumn<never>)}>
          {row === undefined && at === 0 ? <span className="vh">{uiWords.table.loadingRow}</span> : null}
          {cellContent(column, row, index)}
        </td>
      ))}
    </tr>
  );
}

/** Memo keeps a scroll step cheap: only rows that come into view are drawn. */
export const TableRow = memo(TableRowInner) as typeof TableRowInner;
