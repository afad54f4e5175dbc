import { call } from '#renderer/api/client.ts';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import type { RowsQuery } from './use-rows.ts';

const step = 1000;
/** What one export, print or common change takes: more than a person can check, less than a window can hold. */
export const mostRows = 5000;

export type Fetched = { readonly rows: readonly RecordRow[]; readonly names: Readonly<Record<string, string>>; readonly total: number };

/** Every row of the filter in the table's order, up to `mostRows`. */
export async function fetchRows({ register, filter, sort, columns, asOf }: RowsQuery): Promise<Fetched> {
  const rows: RecordRow[] = [];
  let names: Readonly<Record<string, string>> = {};
  let total = 0;
  do {
    const page = await call('records.page', {
      register,
      filter,
      sort: sort.slice(0, 5).map(({ id, desc }) => ({ field: id, descending: desc })),
      columns: [...columns],
      limit: step,
      offset: rows.length,
      asOf,
    });
    rows.push(...page.rows);
    names = { ...names, ...page.names };
    total = page.total;
    if (page.rows.length < step) break;
  } while (rows.length < Math.min(total, mostRows));
  return { rows, names, total };
}
