import BetterSqlite3 from 'better-sqlite3';
import type { Raw } from '../kit/store.ts';
import { migrations } from '../migrations/index.ts';

type Part = { readonly type: string; readonly name: string; readonly sql: string | null };
/**
 * SQLite's own come and go: statistics, and the indexes that a table's keys make. Known by their text, not by their name alone: whoever
 * writes a file byte by byte can call a trigger sqlite_anything.
 */
const isOwn = ({ type, name, sql }: Part): boolean =>
  (type === 'index' && sql === null && name.startsWith('sqlite_autoindex_')) ||
  (type === 'table' &&
    sql !== null &&
    /^CREATE TABLE (sqlite_stat[14])\((tbl,idx,stat|tbl,idx,neq,nlt,ndlt,sample)\)$/.exec(sql)?.[1] === name);
const partsOf = (raw: Raw): readonly Part[] =>
  (raw.prepare('select type, name, sql from sqlite_schema order by type, name').all() as Part[]).filter((part) => !isOwn(part));

const known = new Map<number, ReadonlyMap<string, string | null>>();
const keyOf = ({ type, name }: Part): string => `${type} ${name}`;

/** The schema that our own steps make, from running them: there is no second text to keep in step. */
function schemaOf(version: number): ReadonlyMap<string, string | null> {
  const made = known.get(version);
  if (made) return made;
  const raw = new BetterSqlite3(':memory:');
  try {
    for (const step of migrations.slice(0, version)) raw.exec(step);
    const parts = new Map(partsOf(raw).map((part) => [keyOf(part), part.sql] as const));
    known.set(version, parts);
    return parts;
  } finally {
    raw.close();
  }
}

/**
 * Null when the file's schema is the known one of its version, else the first part that differs ("trigger x"): a trigger or a view of
 * somebody else's would run as ours (RELIABILITY.md I13). Reading the schema runs nothing.
 */
export function schemaDifference(raw: Raw, version: number): string | null {
  const expected = schemaOf(version);
  const found = partsOf(raw);
  const strange = found.find((part) => expected.get(keyOf(part)) !== part.sql);
  if (strange) return keyOf(strange);
  const names = new Set(found.map(keyOf));
  const missing = [...expected.keys()].find((key) => !names.has(key));
  return missing ? `${missing} saknas` : null;
}
