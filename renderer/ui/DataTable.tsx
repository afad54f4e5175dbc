import type { CSSProperties } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import './register.css';
import './table.css';
import { TableHead } from './table/TableHead.tsx';
import { TableRow } from './table/TableRow.tsx';
import type { DataTableProps } from './table/types.ts';
import { useGrid } from './table/use-grid.ts';
import { useRowEvents } from './table/use-row-events.ts';

type RowOfProps<Row> = {
  readonly props: DataTableProps<Row>;
  readonly row: Row | undefined;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly current: boolean;
  readonly visible: DataTableProps<Row>['columns'];
};

/** What the table knows of one row, in the plain values that let TableRow skip drawing. */
function RowOf<Row>({ props, row, index, top, height, current, visible }: RowOfProps<Row>) {
  const { checks } = props;
  const id = row === undefined ? undefined : props.rowId(row);
  return (
    <TableRow
      row={row}
      index={index}
      top={top}
      height={height}
      columns={visible}
      selected={id !== undefined && id === props.selectedId}
      current={current}
      checked={checks === undefined ? undefined : id !== undefined && (checks.all || checks.ids.has(id))}
      checkLabel={row === undefined || checks === undefined ? '' : uiWords.table.checkRow(props.rowName(row))}
    />
  );
}

/**
 * THE table: any number of rows, of which only the visible windows are fetched and drawn. The row is the tab stop; arrows, PageUp,
 * PageDown, Home and End move, Enter opens, Space checks, Esc leaves.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rowCount, checks, loading = false, lines = 1 } = props;
  const { setScroller, body, height, waiting, columns, keys, virtualizer } = useGrid(props);
  const { table, visible, template, total } = columns;
  const events = useRowEvents(props, keys);
  const all = checks && { all: checks.all, some: checks.ids.size > 0, onToggleAll: checks.onToggleAll };
  return (
    <div className="dt" ref={setScroller} style={{ '--dt-cols': template } as CSSProperties}>
      <table
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        aria-colcount={visible.length + (checks === undefined ? 0 : 1)}
        aria-busy={loading}
        style={{ minWidth: total }}
        className={`dt-t dt-l${lines}`}
      >
        <TableHead table={table} visible={visible} checks={all} />
        <tbody role="rowgroup" ref={body} style={{ height: virtualizer.getTotalSize() }} {...events}>
          {virtualizer.getVirtualItems().map((item) => (
            <RowOf
              key={item.key}
              props={props}
              row={waiting ? undefined : props.rowAt(item.index)}
              index={item.index}
              top={item.start}
              height={height}
              current={item.index === keys.current}
              visible={visible}
            />
          ))}
        </tbody>
      </table>
      {rowCount === 0 && !loading ? <div className="dt-empty">{props.empty ?? uiWords.table.empty}</div> : null}
    </div>
  );
}
