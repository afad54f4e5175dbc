import type { RecordRow } from '#shared/contract/records.contract.ts';
import { fold, sortKey } from '#shared/kit/swedish.ts';

export type Organisation = { readonly name: string; readonly contacts: readonly RecordRow[] };

/** Organisations in Swedish order, each with its contacts as they came; last those of no organisation. The first spelling names it. */
export function byOrganisation(rows: readonly RecordRow[]): readonly Organisation[] {
  const nameOf = (row: RecordRow): string => String(row['organisation'] ?? '').trim();
  const groups = [...Map.groupBy(rows, (row) => fold(nameOf(row))).values()];
  const order = (name: string): string => (name === '' ? '\uffff' : sortKey(name));
  return groups.map((contacts) => ({ name: nameOf(contacts[0]!), contacts })).toSorted((a, b) => (order(a.name) < order(b.name) ? -1 : 1));
}
