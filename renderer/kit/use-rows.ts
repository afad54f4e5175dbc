import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { readQuery } from '#renderer/api/hooks.ts';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import type { AppError } from '#shared/kit/errors.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { SortState } from '#renderer/ui/table/types.ts';
import type { TableRow } from './columns.tsx';

const size = 100;

export type RowsQuery = {
  readonly register: string;
  readonly filter: FilterData;
  readonly sort: SortState;
  readonly columns: readonly string[];
  readonly asOf: string;
};
export type Rows = {
  readonly total: number;
  readonly rowAt: (index: number) => TableRow | undefined;
  readonly indexOf: (id: string | undefined) => number | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly loading: boolean;
  readonly error: AppError | null;
  readonly again: () => void;
};

/** The same object as long as row and names are: the table draws a row anew only when its object has changed. */
const made = new WeakMap<RecordRow, TableRow>();
function tableRow(row: RecordRow, names: TableRow['names']): TableRow {
  const before = made.get(row);
  if (before?.names === names) return before;
  const fresh = { row, names };
  made.set(row, fresh);
  return fresh;
}

/** Rows of a register by windows of 100, fetched as they come into view; the first window also tells how many there are. */
export function useRows({ register, filter, sort, columns, asOf }: RowsQuery): Rows {
  const [[first, last], setWindows] = useState<readonly [number, number]>([0, 0]);
  const wanted = useMemo(() => {
    const middle = Array.from({ length: Math.min(8, last - first + 1) }, (_, index) => first + index);
    return middle.includes(0) ? middle : [0, ...middle];
  }, [first, last]);
  const windows = useQueries({
    queries: wanted.map((window) => ({
      ...readQuery('records.page', {
        register,
        filter,
        sort: sort.slice(0, 5).map(({ id, desc }) => ({ field: id, descending: desc })),
        columns: [...columns],
        limit: size,
        offset: window * size,
        asOf,
      }),
      placeholderData: keepPreviousData,
    })),
  });
  const head = windows[0];
  const byWindow = new Map(
    wanted.map((window, index) => [window, windows[index]?.isPlaceholderData && window > 0 ? undefined : windows[index]?.data]),
  );
  const rowAt = (index: number): TableRow | undefined => {
    const data = byWindow.get(Math.floor(index / size));
    const row = data?.rows[index % size];
    if (row === undefined || data === undefined) return undefined;
    return tableRow(row, data.names);
  };
  const indexOf = (id: string | undefined): number | undefined => {
    if (id === undefined) return undefined;
    for (const [window, data] of byWindow) {
      const at = data?.rows.findIndex((row) => row.id === id) ?? -1;
      if (at >= 0) return window * size + at;
    }
    return undefined;
  };
  const onRange = useCallback((from: number, to: number) => setWindows([Math.floor(from / size), Math.floor(to / size)]), []);
  return {
    total: head?.data?.total ?? 0,
    rowAt,
    indexOf,
    onRange,
    loading: head?.isPending ?? true,
    error: (windows.find((window) => window.error)?.error as AppError | undefined) ?? null,
    again: () => windows.forEach((window) => void window.refetch()),
  };
}
