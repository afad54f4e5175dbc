import type { Raw } from '../kit/store.ts';

export type SavedRow = Readonly<Record<string, unknown>>;
/** `isWhole`: the scan met no page that could not be read. */
export type Readable = { readonly rows: readonly SavedRow[]; readonly isWhole: boolean };
/** Rowids after which nothing was found that a search goes on: a damaged page holds fewer. */
const patience = 5000;

const attempt = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/**
 * Every row that can still be read. A page that cannot be read ends a scan, so the rows behind it are asked for one by one by rowid
 * (RELIABILITY.md 2f: 99.8 % instead of 22 %). Tables without rowid are read from both ends.
 */
export function readableRows(raw: Raw, table: string, key: readonly string[] | null): Readable {
  return key === null ? byRowid(raw, table) : fromBothEnds(raw, table, key);
}

function byRowid(raw: Raw, table: string): Readable {
  const rows: SavedRow[] = [];
  let isWhole = true;
  const last = attempt(() => raw.prepare(`select max(rowid) from ${table}`).pluck().get() as number | null) ?? null;
  const end = last ?? Number.MAX_SAFE_INTEGER;
  let next = attempt(() => raw.prepare(`select min(rowid) from ${table}`).pluck().get() as number | null) ?? 1;
  for (;;) {
    next = scan(raw, table, next, rows);
    if (next < 0) return { rows, isWhole };
    isWhole = false;
    const found = probe(raw, table, next, end);
    if (found === null) return { rows, isWhole };
    rows.push(found.row);
    next = found.rowid + 1;
  }
}
/** Reads on from a rowid; answers where it broke, or -1 at the end. */
function scan(raw: Raw, table: string, from: number, rows: SavedRow[]): number {
  let next = from;
  try {
    for (const row of raw
      .prepare(`select rowid as "_rowid", * from ${table} where rowid >= ? order by rowid`)
      .iterate(from) as Iterable<SavedRow>) {
      const { _rowid, ...values } = row;
      // Pages in the wrong place lead backwards, and round and round.
      if (Number(_rowid) < next) return next;
      rows.push(values);
      next = Number(_rowid) + 1;
    }
    return -1;
  } catch {
    return next;
  }
}
/** The next row whose page can be read, or null. */
function probe(raw: Raw, table: string, from: number, end: number): { readonly rowid: number; readonly row: SavedRow } | null {
  const whole = raw.prepare(`select * from ${table} where rowid = ?`);
  for (let rowid = from; rowid <= Math.min(end, from + patience); rowid += 1) {
    const row = attempt(() => whole.get(rowid) as SavedRow | undefined);
    if (row !== undefined) return { rowid, row };
  }
  return null;
}

function fromBothEnds(raw: Raw, table: string, key: readonly string[]): Readable {
  let isWhole = true;
  const found = new Map<string, SavedRow>();
  for (const direction of ['asc', 'desc']) {
    const order = key.map((column) => `"${column}" ${direction}`).join();
    const ended = attempt(() => {
      let steps = 0;
      for (const row of raw.prepare(`select * from ${table} order by ${order}`).iterate() as Iterable<SavedRow>)
        found.set(JSON.stringify(key.map((column) => row[column])), row);
      steps += 1;
      if (steps > 2 * found.size + patience) return undefined;
      return true;
    });
    isWhole &&= ended === true;
  }
  return { rows: [...found.values()], isWhole };
}

/** Ordinary tables of a schema, with their key when they have no rowid. Search and its shadow tables are made anew. */
export function tablesOf(raw: Raw): readonly { readonly name: string; readonly key: readonly string[] | null }[] {
  const list = raw
    .prepare(`select name, wr from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite\\_%' escape '\\'`)
    .all();
  return (list as { name: string; wr: number }[]).map(({ name, wr }) => ({
    name,
    key: wr === 1 ? (raw.prepare('select name from pragma_table_info(?) where pk > 0 order by pk').pluck().all(name) as string[]) : null,
  }));
}
export const columnsOf = (raw: Raw, table: string): readonly string[] =>
  raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[];
