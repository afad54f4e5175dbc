import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { MouseEvent, TouchEvent } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import type { DataColumn } from './types.ts';
import type { ColumnTable } from './use-columns.ts';

type HeaderOf = ReturnType<ColumnTable['getHeaderGroups']>[number]['headers'][number];
type CellProps<Row> = {
  readonly header: HeaderOf;
  readonly column: DataColumn<Row>;
  readonly colIndex: number;
  /** Columns in sight that the table is sorted by, in order: it may be sorted by more than is shown. */
  readonly sortedBy: readonly string[];
};

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

function HeadCell<Row>({ header, column, colIndex, sortedBy }: CellProps<Row>) {
  const place = sortedBy.indexOf(column.id);
  const sorted = header.column.getIsSorted();
  const start = header.getResizeHandler();
  const grip = (event: MouseEvent | TouchEvent) => {
    // The table's own handler listens on the document until the button is released.
    start(event);
    event.stopPropagation();
  };
  const label = (
    <>
      <span className="cl">{column.label}</span>
      {sorted === 'asc' && <IconArrowUp size={13} stroke={2} aria-hidden="true" />}
      {sorted === 'desc' && <IconArrowDown size={13} stroke={2} aria-hidden="true" />}
      {sorted !== false && sortedBy.length > 1 ? <span className="dt-no">{place + 1}</span> : null}
    </>
  );
  return (
    // One column is "the" sorted one for screen readers; the others say their number.
    <th
      role="columnheader"
      scope="col"
      aria-colindex={colIndex}
      aria-sort={sorted !== false && place === 0 ? ariaSort[sorted] : undefined}
      className={column.align === 'right' ? 'dt-h dt-r' : 'dt-h'}
    >
      {column.sortable === true ? (
        <button type="button" className="dt-sort" title={uiWords.table.sortHelp} onClick={header.column.getToggleSortingHandler()}>
          {label}
        </button>
      ) : (
        <span className="dt-sort">{label}</span>
      )}
      {/* Widths can also be changed with buttons in the column menu (WCAG 2.5.7). */}
      <span
        className={header.column.getIsResizing() ? 'dt-grip on' : 'dt-grip'}
        aria-hidden="true"
        onMouseDown={grip}
        onTouchStart={grip}
      />
    </th>
  );
}

type HeadProps<Row> = {
  readonly table: ColumnTable;
  readonly visible: readonly DataColumn<Row>[];
  readonly checks: { readonly all: boolean; readonly some: boolean; readonly onToggleAll: (checked: boolean) => void } | undefined;
};

export function TableHead<Row>({ table, visible, checks }: HeadProps<Row>) {
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const sortedBy = table.state.sorting.flatMap(({ id }) => (visible.some((column) => column.id === id) ? [id] : []));
  const offset = checks === undefined ? 1 : 2;
  return (
    <thead role="rowgroup" className="dt-head">
      <tr role="row" aria-rowindex={1} className="dt-row">
        {checks === undefined ? null : (
          <th role="columnheader" scope="col" aria-colindex={1} className="dt-h dt-check">
            <input
              type="checkbox"
              aria-label={uiWords.table.checkAll}
              checked={checks.all}
              ref={(box) => {
                if (box !== null) box.indeterminate = checks.some && !checks.all;
              }}
              onChange={(event) => checks.onToggleAll(event.currentTarget.checked)}
            />
          </th>
        )}
        {headers.map((header, index) => {
          const column = visible.find((candidate) => candidate.id === header.column.id);
          return column === undefined ? null : (
            <HeadCell key={header.id} header={header} column={column} colIndex={index + offset} sortedBy={sortedBy} />
          );
        })}
      </tr>
    </thead>
  );
}
