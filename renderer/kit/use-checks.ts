import { useMemo, useState } from 'react';
import type { RowChecks } from '#renderer/ui/table/types.ts';
import type { TableRow } from './columns.tsx';

export type Checks = {
  readonly table: RowChecks<TableRow>;
  readonly count: number;
  /** Null: every row of the filter. */
  readonly ids: ReadonlySet<string> | null;
  readonly clear: () => void;
};

/** Rows marked for a common change. Shift marks all from the last one; the head marks the whole filter, fetched or not. */
export function useChecks(total: number, rowAt: (index: number) => TableRow | undefined): Checks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [last, setLast] = useState(0);
  return useMemo(() => {
    const onToggle: RowChecks<TableRow>['onToggle'] = (row, index, checked, range) => {
      const from = range ? Math.min(last, index) : index;
      const to = range ? Math.max(last, index) : index;
      // One row taken out of "all" leaves those that have been fetched.
      const base = all ? fetched(total, rowAt) : [...ids];
      const touched = Array.from({ length: to - from + 1 }, (_, at) => rowAt(from + at)?.row.id ?? row.row.id);
      const next = new Set(base);
      for (const id of touched)
        if (checked) next.add(id);
        else next.delete(id);
      setAll(false);
      setIds(next);
      setLast(index);
    };
    return {
      table: {
        ids,
        all,
        onToggle,
        onToggleAll: (checked) => {
          setAll(checked);
          setIds(new Set());
        },
      },
      count: all ? total : ids.size,
      ids: all ? null : ids,
      clear: () => {
        setAll(false);
        setIds(new Set());
      },
    };
  }, [ids, all, last, total, rowAt]);
}

const fetched = (total: number, rowAt: (index: number) => TableRow | undefined): readonly string[] =>
  Array.from({ length: total }, (_, index) => rowAt(index)?.row.id).filter((id) => id !== undefined);
