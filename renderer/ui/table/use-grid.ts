import { useElementSize } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useImperativeHandle, useRef } from 'react';
import type { DataTableProps } from './types.ts';
import { useColumns } from './use-columns.ts';
import { useRange } from './use-range.ts';
import { useRowKeys } from './use-row-keys.ts';

const heights = { 1: 34, 2: 44 } as const;
const headHeight = 31;
const spare = 10;
const loadingRows = 14;

/** A ref for our own use that also feeds Mantine's size observer. */
function useMeasuredRef() {
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: measure, width } = useElementSize<HTMLDivElement>();
  const setScroller = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element;
      return measure(element);
    },
    [measure],
  );
  return { scroller, setScroller, width };
}

/** Everything a table knows about its columns, its window of rows and its place in the tab order. */
export function useGrid<Row>(props: DataTableProps<Row>) {
  const { rowCount, rowAt, loading = false, lines = 1 } = props;
  const { scroller, setScroller, width } = useMeasuredRef();
  const body = useRef<HTMLTableSectionElement>(null);
  const height = heights[lines];
  const waiting = loading && rowCount === 0;
  const columns = useColumns({ ...props, checks: props.checks !== undefined, available: width });
  const keys = useRowKeys({
    body,
    rowCount,
    selectedIndex: props.selectedIndex,
    pageRows: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / height) - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onMove: (index) => props.onMove?.(rowAt(index), index),
  });
  const { current } = keys;
  const virtualizer = useVirtualizer({
    count: waiting ? loadingRows : rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: spare,
    // The head lies over the top of the scrolling box, so its bottom is that much lower than the rows know.
    scrollPaddingEnd: headHeight,
    // The row in the tab order is always drawn, or focus would be lost by scrolling.
    rangeExtractor: useCallback(
      (range: Range) => {
        const shown = defaultRangeExtractor(range);
        return current < range.count && !shown.includes(current) ? [...shown, current].toSorted((a, b) => a - b) : shown;
      },
      [current],
    ),
  });
  const first = Math.max(0, (virtualizer.range?.startIndex ?? 0) - spare);
  const last = Math.min(rowCount, (virtualizer.range?.endIndex ?? -1) + spare + 1) - 1;
  useRange(first, last, props.onRange);
  useImperativeHandle(props.ref, () => ({
    focusRow: keys.focusRow,
    scrollToRow: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }));
  return { setScroller, body, height, waiting, columns, keys, virtualizer };
}
export type Grid = ReturnType<typeof useGrid>;
