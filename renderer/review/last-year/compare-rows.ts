import type { Block, TableBlock, TableRow } from '#shared/review/blocks.ts';

export type CellChange = { readonly column: string; readonly before: string; readonly now: string };
export type RowChange = {
  readonly kind: 'new' | 'changed' | 'gone';
  /** What the row is called: its first cells. */
  readonly title: string;
  readonly link: NonNullable<TableRow['link']>;
  readonly cells: readonly CellChange[];
};
type Linked = { readonly row: TableRow; readonly table: TableBlock };

/** Rows of tables by the record they are, in the order they are printed. */
function rowsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Linked[]> {
  const tables = blocks.filter((block) => block.kind === 'table');
  return Map.groupBy(
    tables.flatMap((table) => table.rows.flatMap((row): readonly Linked[] => (row.link ? [{ row, table }] : []))),
    ({ row }) => row.link!.id,
  );
}
/** "R-2026-04 Adress röjs": a number alone says nothing. */
function titleOf({ cells }: TableRow): string {
  const [first = '', second = ''] = cells.map(({ text }) => text);
  return /^\S*\d\S*$/u.test(first) ? `${first} ${second}` : first;
}
function changedCells(before: Linked, now: Linked): readonly CellChange[] {
  const old = new Map(before.table.columns.map(({ label }, at) => [label, before.row.cells[at]?.text]));
  return now.table.columns.flatMap(({ label }, at) => {
    const [was, is] = [old.get(label), now.row.cells[at]?.text];
    return was === undefined || is === undefined || was === is ? [] : [{ column: label, before: was, now: is }];
  });
}

/** A chapter's blocks, and those of the whole report with its appendices. */
export type Compared = { readonly chapter: readonly Block[]; readonly report: readonly Block[] };

/**
 * Records that have come into a chapter, changed or left since last year's report, in the order they are printed. One that only moved to
 * another chapter, as a plan item does when its year comes nearer, is neither new nor gone.
 */
export function compareRows(before: Compared, now: Compared): readonly RowChange[] {
  const [known, current, shown] = [rowsOf(before.report), rowsOf(now.report), rowsOf(now.chapter)];
  const come = [...shown].flatMap(([id, [linked]]): readonly RowChange[] => {
    const base = { title: titleOf(linked!.row), link: linked!.row.link! };
    const old = known.get(id);
    if (old === undefined) return [{ ...base, kind: 'new', cells: [] }];
    const cells = changedCells(old.find(({ table }) => table.id === linked!.table.id) ?? old[0]!, linked!);
    return cells.length > 0 ? [{ ...base, kind: 'changed', cells }] : [];
  });
  const gone = [...rowsOf(before.chapter)].flatMap(([id, [linked]]): readonly RowChange[] =>
    current.has(id) ? [] : [{ kind: 'gone', title: titleOf(linked!.row), link: linked!.row.link!, cells: [] }],
  );
  return [...come, ...gone];
}
