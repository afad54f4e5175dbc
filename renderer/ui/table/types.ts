import type { ReactNode, Ref } from 'react';

export type SortState = readonly { readonly id: string; readonly desc: boolean }[];

/** What a reader has made of the columns; kept with a saved view. Ids that no longer exist are ignored, new columns come last. */
export type ColumnLayout = {
  readonly order: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
};
export const defaultLayout: ColumnLayout = { order: [], widths: {}, hidden: [] };

export type DataColumn<Row> = {
  readonly id: string;
  readonly label: string;
  /** Pixels; the least width of a column that grows. */
  readonly width: number;
  /** Takes what is left over. One column, the title, should. */
  readonly grow?: boolean;
  readonly align?: 'left' | 'right';
  /** Two lines, then an ellipsis; otherwise one line. Needs `lines={2}` on the table. */
  readonly wrap?: boolean;
  readonly sortable?: boolean;
  /** The first click sorts highest first: risk values, days late. */
  readonly descFirst?: boolean;
  /** Stays in the short list beside a panel on a narrow window, and cannot be hidden. */
  readonly essential?: boolean;
  readonly render: (row: Row) => ReactNode;
};

export type RowChecks<Row> = {
  readonly ids: ReadonlySet<string>;
  /** Every row of the filter, also those not fetched. */
  readonly all: boolean;
  readonly onToggle: (row: Row, index: number, checked: boolean, range: boolean) => void;
  readonly onToggleAll: (checked: boolean) => void;
};

export type DataTableHandle = {
  /** Back to the row, e.g. when a panel closes. Without index: the row that had focus last. */
  readonly focusRow: (index?: number) => void;
  readonly scrollToRow: (index: number) => void;
};

export type DataTableProps<Row> = {
  /** What the table lists, for screen readers: "Risker". */
  readonly label: string;
  /** Keep the array stable (module constant or useMemo), else every row is drawn again at each scroll. */
  readonly columns: readonly DataColumn<Row>[];
  readonly rowCount: number;
  /** Undefined while its window is on the way; the same object as long as the row is unchanged. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly rowId: (row: Row) => string;
  /** How the row is called aloud: "R-2026-006 Säkerhetskrav saknas". */
  readonly rowName: (row: Row) => string;
  /** First and last index in view, with some rows to spare. At most one call in 60 ms. */
  readonly onRange: (first: number, last: number) => void;
  /** Lines per row: 34 px or 44 px. */
  readonly lines?: 1 | 2;
  readonly selectedId?: string | undefined;
  /** Where the selected row stands, when known: the table scrolls to it and keeps its place in the tab order there. */
  readonly selectedIndex?: number | undefined;
  /** Click or Enter. */
  readonly onSelect: (row: Row, index: number) => void;
  /** Arrow keys moved to this row; a page may let an open panel follow. */
  readonly onMove?: ((row: Row | undefined, index: number) => void) | undefined;
  readonly onEscape?: (() => void) | undefined;
  readonly sort: SortState;
  /** Shift adds a column to the sort. */
  readonly onSort: (sort: SortState) => void;
  readonly checks?: RowChecks<Row> | undefined;
  readonly layout: ColumnLayout;
  readonly onLayout: (layout: ColumnLayout) => void;
  /** The first answer is still on its way. */
  readonly loading?: boolean;
  /** Shown under the head when there are no rows. */
  readonly empty?: ReactNode;
  readonly ref?: Ref<DataTableHandle> | undefined;
};
