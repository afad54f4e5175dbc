import { foldKey as fold } from './fold-key.ts';
import { shown, type ReadRow } from './read-table.ts';
import { isRef, type CellValue, type RowIssue } from './types.ts';
import { issueMessage } from './messages.ts';

/** Fewer other cells than this say too little: two rows "Planerad" with different numbers are two rows. */
const enough = 3;

const plain = (value: CellValue): string => {
  if (typeof value === 'string') return fold(value);
  if (isRef(value)) return fold(value.text);
  return typeof value === 'object' ? fold(JSON.stringify(value)) : String(value);
};
/** No is what an empty yes/no cell says, so it counts for nothing. */
const told = ([, value]: readonly [string, CellValue]): boolean => value !== false;
type Written = { readonly all: string; readonly bare: string };
const known = new WeakMap<ReadRow, Written>();
/** The row as one text, with and without its number; worked out once. */
function written(row: ReadRow, ref: string): Written {
  const before = known.get(row);
  if (before) return before;
  const parts = Object.entries(row.values)
    .filter((entry) => told(entry) && entry[0] !== ref)
    .map(([id, value]) => `${id}\u0001${plain(value)}`)
    .toSorted();
  const bare = parts.join('\u0002');
  const made = { bare, all: row.values[ref] === undefined ? bare : `${plain(row.values[ref])}\u0003${bare}` };
  known.set(row, made);
  return made;
}

/** Knows the rows that one target has got in a job, across its sheets. */
export type Seen = { readonly all: Set<string>; readonly bare: Set<string>; readonly refs: Map<string, string> };
export const nothingSeen = (): Seen => ({ all: new Set(), bare: new Set(), refs: new Map() });

const others = (row: ReadRow, ref: string): number => row.filled - (row.values[ref] === undefined ? 0 : 1);

/** True when an earlier row says the same: in all values, or in all but its number when there is enough to compare. */
export function isDuplicate(seen: Seen, row: ReadRow, ref: string): boolean {
  const { all, bare } = written(row, ref);
  return seen.all.has(all) || (others(row, ref) >= enough && seen.bare.has(bare));
}
export function remember(seen: Seen, row: ReadRow, ref: string): void {
  const { all, bare } = written(row, ref);
  seen.all.add(all);
  seen.bare.add(bare);
}

/** What the numbers of a sheet are worth: one that stands on rows of different names identifies nothing. */
export type RefUse = { readonly shared: ReadonlySet<string> };
const refOf = (row: ReadRow, ref: string): string | null => {
  const value = row.values[ref];
  return value === undefined || typeof value === 'object' ? null : fold(String(value));
};
export function refUse(rows: readonly ReadRow[], ref: string, title: string): RefUse {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of rows) {
    const number = refOf(row, ref);
    if (number === null) continue;
    const name = row.values[title] === undefined ? '' : plain(row.values[title]);
    if (titles.has(number) && titles.get(number) !== name) shared.add(number);
    titles.set(number, titles.get(number) ?? name);
  }
  return { shared };
}
export const refIsShared = (use: RefUse, row: ReadRow, ref: string): boolean => use.shared.has(refOf(row, ref) ?? '');

/** The same number again with the same name but other content: the first row stands, and the second is looked at by a person. */
export function repeatsRef(seen: Seen, row: ReadRow, ref: string, use: RefUse): boolean {
  const number = refOf(row, ref);
  return number !== null && !use.shared.has(number) && seen.refs.has(number);
}
export function rememberRef(seen: Seen, row: ReadRow, ref: string, title: string): void {
  const number = refOf(row, ref);
  if (number !== null) seen.refs.set(number, plain(row.values[title] ?? ''));
}

export const sameRefWarning = (row: ReadRow, ref: string, header: string): RowIssue => ({
  row: row.row,
  column: header,
  code: 'same_ref',
  message: issueMessage('same_ref', { column: header, value: shown(row.values[ref]) }),
});
