import type { RecordRow } from '#shared/contract/records.contract.ts';

/** One finding through the years: the records that carry it, oldest first. The latest names it. */
export type Thread = { readonly latest: RecordRow; readonly byYear: ReadonlyMap<number, RecordRow> };

const yearOf = (row: RecordRow): number => Number(row['year']);

/**
 * Findings tied year to year by `carriedFrom`. A finding that two later ones carry on is told with both; a record that points at itself
 * or in a circle ends its thread where it began.
 */
export function threadsOf(rows: readonly RecordRow[]): readonly Thread[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const carried = new Set(rows.map((row) => row['carriedFrom']).filter((id) => typeof id === 'string' && byId.has(id)));
  const ends = rows.filter((row) => !carried.has(row.id));
  return ends.map((latest) => {
    const byYear = new Map<number, RecordRow>();
    const seen = new Set<string>();
    for (let row: RecordRow | undefined = latest; row !== undefined && !seen.has(row.id);) {
      seen.add(row.id);
      if (!byYear.has(yearOf(row))) byYear.set(yearOf(row), row);
      const from: unknown = row['carriedFrom'];
      row = typeof from === 'string' ? byId.get(from) : undefined;
    }
    return { latest, byYear };
  });
}

/** The years that threads have, oldest first. */
export const yearsOf = (rows: readonly RecordRow[]): readonly number[] => [...new Set(rows.map(yearOf))].toSorted((a, b) => a - b);
