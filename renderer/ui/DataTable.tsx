import { useElementSize } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import './table.css';
import { TableHead } from './table/TableHead.tsx';
import { TableRow } from './table/TableRow.tsx';
import type { DataTableProps } from './table/types.ts';
import { useColumns } from './table/use-columns.ts';
import { useRange } from './table/use-range.ts';
import { useRowKeys } from './table/use-row-keys.ts';
import { useWords } from './use-words.ts';

const heights = { 1: 34, 2: 44 } as const;
const headHeight = 31;
const spare = 10;
const loadingRows = 14;

const indexOf = (target: EventTarget): number | undefined => {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row instanceof HTMLElement ? Number(row.dataset['index']) : undefined;
};
/** A link or button inside a row does its own work; the row is not opened as well. */
const isOwnControl = (target: EventTarget): boolean => target instanceof Element && target.closest('a, button, input, select, textarea, label') !== null;

type Scroll = { readonly count: number; readonly height: number; readonly keep: number; readonly element: { readonly current: HTMLDivElement | null } };

function useRows({ count, height, keep, element }: Scroll) {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => element.current,
    estimateSize: () => height,
    overscan: spare,
    // The head lies over the top of the scrolling box, so its bottom is that much lower than the rows know.
    scrollPaddingEnd: headHeight,
    // The row in the tab order is always drawn, or focus would be lost by scrolling.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return keep < range.count && !shown.includes(keep) ? [...shown, keep].sort((a, b) => a - b) : shown;
      },
      [keep],
    ),
  });
  return virtualizer;
}

/**
 * THE table: any number of rows, of which only the visible windows are fetched and drawn. The row is the tab stop; arrows, PageUp,
 * PageDown, Home and End move, Enter opens, Space checks, Esc leaves.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { columns, rowCount, rowAt, rowId, checks, layout, sort, loading = false, lines = 1 } = props;
  const words = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { ref: measure, width: available } = useElementSize<HTMLDivElement>();
  const setScroller = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      // The hook's ref is a callback that returns its clean-up.
      return measure(element);
    },
    [measure],
  );
  const height = heights[lines];
  const count = loading && rowCount === 0 ? loadingRows : rowCount;
  const { table, visible, template, total } = useColumns({ columns, layout, onLayout: props.onLayout, sort, onSort: props.onSort, checks: checks !== undefined, available });

  const scrollTo = (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' });
  const keys = useRowKeys({
    body,
    rowCount,
    selectedIndex: props.selectedIndex,
    pageRows: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / height) - 1),
    scrollTo,
    onMove: (index) => props.onMove?.(rowAt(index), index),
  });
  const virtualizer = useRows({ count, height, keep: keys.current, element: scroller });
  const range = virtualizer.range;
  useRange(Math.max(0, (range?.startIndex ?? 0) - spare), Math.min(rowCount, (range?.endIndex ?? -1) + spare + 1) - 1, props.onRange);
  useImperativeHandle(props.ref, () => ({ focusRow: keys.focusRow, scrollToRow: scrollTo }));

  const toggle = (index: number, shift: boolean) => {
    const row = rowAt(index);
    if (row !== undefined && checks !== undefined) checks.onToggle(row, index, !(checks.all || checks.ids.has(rowId(row))), shift);
  };
  const open = (index: number) => {
    const row = rowAt(index);
    keys.setCurrent(index);
    if (row !== undefined) props.onSelect(row, index);
  };
  const onClick = (event: MouseEvent) => {
    const index = indexOf(event.target);
    if (index === undefined) return;
    if (event.target instanceof HTMLInputElement && event.target.type === 'checkbox' && event.target.closest('.dt-check') !== null) toggle(index, event.shiftKey);
    else if (!isOwnControl(event.target)) open(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    if (event.key === 'Escape') props.onEscape?.();
    if (event.target.dataset['index'] === undefined || keys.handleMove(event)) return;
    if (event.key === 'Enter') open(keys.current);
    else if (event.key === ' ' && checks !== undefined) toggle(keys.current, event.shiftKey);
    else return;
    event.preventDefault();
  };

  return (
    <div className="dt" ref={setScroller} style={{ '--dt-cols': template } as React.CSSProperties}>
      <table
        role="grid"
        aria-label={props.label}
        aria-rowcount={rowCount + 1}
        aria-colcount={visible.length + (checks === undefined ? 0 : 1)}
        aria-busy={loading}
        style={{ minWidth: total }}
        className={`dt-t dt-l${lines}`}
      >
        <TableHead
          table={table}
          visible={visible}
          checks={checks === undefined ? undefined : { all: checks.all, some: checks.ids.size > 0, onToggleAll: checks.onToggleAll }}
        />
        {/* The handlers serve the rows, which are focusable; one listener for all keeps scrolling light. */}
        {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
        <tbody role="rowgroup" ref={body} style={{ height: virtualizer.getTotalSize() }} onClick={onClick} onKeyDown={onKeyDown}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = loading && rowCount === 0 ? undefined : rowAt(item.index);
            const id = row === undefined ? undefined : rowId(row);
            return (
              <TableRow
                key={item.key}
                row={row}
                index={item.index}
                top={item.start}
                height={height}
                columns={visible}
                selected={id !== undefined && id === props.selectedId}
                current={item.index === keys.current}
                checked={checks === undefined ? undefined : id !== undefined && (checks.all || checks.ids.has(id))}
                checkLabel={row === undefined ? '' : words.table.checkRow(props.rowName(row))}
              />
            );
          })}
        </tbody>
      </table>
      {rowCount === 0 && !loading ? <div className="dt-empty">{props.empty ?? words.table.empty}</div> : null}
    </div>
  );
}
