import BetterSqlite3 from 'better-sqlite3';
import type { Raw } from '../kit/store.ts';
import { migrations } from '../migrations/index.ts';

type Part = { readonly type: string; readonly name: string; readonly sql: string | null };
/** SQLite's own (sqlite_stat1, automatic indexes) come and go; nobody else can make such names. */
const partsOf = (raw: Raw): readonly Part[] =>
  raw.prepare(`select type, name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\' order by type, name`).all() as Part[];

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
