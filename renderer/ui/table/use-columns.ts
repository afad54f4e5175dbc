import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Updater,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { ColumnLayout, DataColumn, SortState } from './types.ts';

const features = tableFeatures({
  rowSortingFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnOrderingFeature,
  columnVisibilityFeature,
});
/*
 * TanStack Table minds the columns: order, width, visibility, sort. The rows stay outside it: they are 100,000, fetched by window, and
 * sorted and filtered by the store, so a row model would only cost memory.
 */
type NoRow = Record<string, never>;
const noRows: NoRow[] = [];
const minimum = 48;
export const checkWidth = 40;

type Options<Row> = {
  readonly columns: readonly DataColumn<Row>[];
  readonly layout: ColumnLayout;
  readonly onLayout: (layout: ColumnLayout) => void;
  readonly sort: SortState;
  readonly onSort: (sort: SortState) => void;
  readonly checks: boolean;
  /** Width of the scrolling box; 0 before it is known. */
  readonly available: number;
};

const apply = <T>(updater: Updater<T>, old: T): T => (typeof updater === 'function' ? (updater as (old: T) => T)(old) : updater);

const clamp = (widths: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(widths).map(([id, width]) => [id, Math.max(minimum, Math.round(width))]));

/** Below this a table that does not fit becomes a short list of its essential columns (UX: 1024 px with a panel). */
const shortListBelow = 700;
export const isShortList = (
  columns: readonly Pick<DataColumn<never>, 'id' | 'width'>[],
  layout: ColumnLayout,
  available: number,
): boolean => {
  const shown = columns.filter((column) => !layout.hidden.includes(column.id));
  const wanted = shown.reduce((sum, column) => sum + (layout.widths[column.id] ?? column.width), 0);
  return available > 0 && available < shortListBelow && wanted > available;
};

/** Where the growing columns end up, so that dragging one starts from what the reader sees. */
function grownWidths<Row>(columns: readonly DataColumn<Row>[], layout: ColumnLayout, room: number): Record<string, number> {
  const shown = columns.filter((column) => !layout.hidden.includes(column.id));
  const growing = shown.filter((column) => column.grow === true && layout.widths[column.id] === undefined);
  const free = room - shown.reduce((sum, column) => sum + (layout.widths[column.id] ?? column.width), 0);
  if (growing.length === 0 || free <= 0) return {};
  return Object.fromEntries(growing.map((column) => [column.id, Math.round(column.width + free / growing.length)]));
}

/** The columns' state of one table, kept by the caller in `layout` and `sort`. */
export function useColumns<Row>({ columns, layout, onLayout, sort, onSort, checks, available }: Options<Row>) {
  const short = isShortList(columns, layout, available);
  const definitions = useMemo(
    () =>
      columns.map((column): ColumnDef<typeof features, NoRow> => ({
        id: column.id,
        // Sorting is offered only for columns with an accessor; the store does the sorting.
        accessorFn: () => null,
        header: column.label,
        size: column.width,
        minSize: minimum,
        enableSorting: column.sortable === true,
        sortDescFirst: column.descFirst === true,
      })),
    [columns],
  );
  const grown = useMemo(
    () => (short ? {} : grownWidths(columns, layout, available - (checks ? checkWidth : 0))),
    [available, checks, columns, layout, short],
  );
  const state = useMemo(
    () => ({
      sorting: sort.map((entry) => ({ ...entry })),
      columnSizing: { ...grown, ...layout.widths },
      columnOrder: [...layout.order],
      columnVisibility: Object.fromEntries(
        columns.map((column) => [column.id, column.essential === true || (!short && !layout.hidden.includes(column.id))]),
      ),
    }),
    [columns, grown, layout, short, sort],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: noRows,
    manualSorting: true,
    // "Ingen ordning" is not a third click: a list always has an order.
    enableSortingRemoval: false,
    columnResizeMode: 'onEnd',
    state,
    onSortingChange: (updater) => onSort(apply(updater, state.sorting)),
    onColumnSizingChange: (updater) => {
      // A width that only came from growing is not the reader's choice and goes on growing.
      const next = Object.entries(apply(updater, state.columnSizing)).filter(([id, width]) => width !== grown[id] || id in layout.widths);
      onLayout({ ...layout, widths: clamp(Object.fromEntries(next)) });
    },
  });
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const leaf = table.getVisibleLeafColumns();
  const ids = leaf.map((column) => column.id).join('\n');
  // A stable array lets the rows skip drawing while the reader scrolls or drags a width.
  const visible = useMemo(() => ids.split('\n').flatMap((id) => byId.get(id) ?? []), [byId, ids]);
  const resizing = table.state.columnResizing;
  const tracks = leaf.map((column) => {
    const own = layout.widths[column.id] === undefined && resizing.isResizingColumn !== column.id ? byId.get(column.id)?.width : undefined;
    const size = (own ?? column.getSize()) + (resizing.isResizingColumn === column.id ? (resizing.deltaOffset ?? 0) : 0);
    const grows = byId.get(column.id)?.grow === true && layout.widths[column.id] === undefined && resizing.isResizingColumn !== column.id;
    const pixels = `${Math.max(minimum, Math.round(size))}px`;
    return { size: Math.max(minimum, size), track: grows ? `minmax(${pixels}, 1fr)` : pixels };
  });
  const template = [...(checks ? [`${checkWidth}px`] : []), ...tracks.map(({ track }) => track)].join(' ');
  const total = tracks.reduce((sum, { size }) => sum + size, checks ? checkWidth : 0);
  return { table, visible, template, total: Math.round(total) };
}

export type ColumnTable = ReturnType<typeof useColumns>['table'];
