import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { matchText } from './columns.ts';
import type { RecordName } from './record-index.ts';
import type { Store } from './store.ts';

export type FoundRecord = RecordName & { readonly ref: string | null };
type Found = RecordName & { readonly seq: number };
/** Words that a register is asked for by ("Risk", "Risker"). */
export type RegisterWords = (register: AnyRegister) => readonly string[];

/** Rows looked at before they are put in order: more than a reader reads, few enough to answer while typing. */
const looked = 200;
const fold = (text: string): string => text.toLocaleLowerCase('sv');
const tokens = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The records behind words or a number, whatever register they stand in: the number first, then titles that begin so, titles that hold
 * every word, the rest; newest first within each. A word may also name the register ("risk lönia"). Archived records have no search
 * row and are not found. Empty text finds nothing.
 */
export function searchAll(
  store: Store,
  { text, limit }: { readonly text: string; readonly limit: number },
  wordsFor: RegisterWords,
): readonly FoundRecord[] {
  const wanted = tokens(text);
  if (wanted.length === 0) return [];
  // A phrase keeps the parts of "R-2026-006" together; ^ holds it to the first line of the row, the title.
  const phrase = `"${wanted.join(' ')}"*`;
  const queries = [phrase, `^${phrase}`, matchText(text)];
  const found = new Map(queries.flatMap((match) => matching(store, match)).map((row) => [row.seq, row]));
  for (const row of inNamedRegisters(store, wanted, wordsFor)) found.set(row.seq, row);
  const refs = refsOf(store, [...found.values()]);
  return [...found.values()]
    .map((row) => ({ row, ref: refs.get(row.id) ?? null, rank: rankOf(row, refs.get(row.id), { wanted, text: fold(text.trim()) }) }))
    .toSorted((a, b) => a.rank - b.rank || b.row.seq - a.row.seq)
    .slice(0, limit)
    .map(({ row: { register, id, title }, ref }) => ({ register, id, title, ref }));
}

const matching = (store: Store, match: string, register?: string): readonly Found[] =>
  store.all(sql`select record.seq, record.register, record.id, record.title from search join record on record.seq = search.rowid
    where search match ${match} ${register === undefined ? sql`` : sql`and record.register = ${register}`} order by search.rowid desc limit ${looked}`);

/** "risk lönia": the first words name a register, the rest is looked for in it. */
function inNamedRegisters(store: Store, wanted: readonly string[], wordsFor: RegisterWords): readonly Found[] {
  const [first, ...rest] = wanted;
  if (first === undefined || first.length < 3 || rest.length === 0) return [];
  const names = store.all<{ register: string }>(sql`select distinct register from record`).map(({ register }) => register);
  const named = names.filter((name) => wordsFor(registerNamed(name)).some((word) => fold(word).startsWith(first)));
  return named.flatMap((name) => matching(store, matchText(rest.join(' ')), name));
}

function refsOf(store: Store, rows: readonly Found[]): ReadonlyMap<string, string> {
  const byRegister = Map.groupBy(rows, (row) => row.register);
  const numbered = [...byRegister].filter(([name]) => Object.hasOwn(registerNamed(name).fields, 'ref'));
  const refs = numbered.flatMap(([name, of]) =>
    store.all<{ id: string; ref: string | null }>(
      sql`select id, ref from ${sql.table(registerNamed(name).table)} where id in (select value from json_each(${JSON.stringify(of.map(({ id }) => id))}))`,
    ),
  );
  return new Map(refs.flatMap(({ id, ref }) => (ref === null ? [] : [[id, ref] as const])));
}

function rankOf(
  { title }: Found,
  ref: string | undefined,
  { wanted, text }: { readonly wanted: readonly string[]; readonly text: string },
): number {
  if (ref !== undefined && fold(ref) === text) return 0;
  if (ref !== undefined && fold(ref).startsWith(text)) return 1;
  if (fold(title).startsWith(text)) return 2;
  const words = tokens(title);
  return wanted.every((part) => words.some((word) => word.startsWith(part))) ? 3 : 4;
}
