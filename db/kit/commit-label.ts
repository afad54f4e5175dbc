import { sql } from 'kysely';
import { wordsOf } from '#shared/i18n/registers.ts';
import { undoWords } from '#shared/i18n/undo.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { findRegister } from '#shared/registers/table.ts';
import type { Commit } from './commits.ts';
import { fixed } from './fixed.ts';
import { changesIn, type Change } from './history.ts';
import { nameOf } from './record-index.ts';
import type { Store } from './store.ts';

/** A title is for recognising, not for reading. */
const longest = 60;

/** The number of a record, else its title in quotes. */
export function nameInWords(store: Store, register: AnyRegister, id: string): string {
  const row = register.fields['ref'] && store.get<{ ref: string | null }>(fixed(`select ref from ${register.table} where id = ?`, id));
  if (row?.ref) return row.ref;
  const title = nameOf(store, register.name, id) ?? '';
  return undoWords.quoted(title.length > longest ? `${title.slice(0, longest - 1)}…` : title);
}

const bodyAt = (store: Store, where: ReturnType<typeof sql>): Change['changed'] =>
  changesIn(store.get<{ body: string | null }>(where)?.body ?? null) ?? {};
const payload = (seq: number) => sql`select body from audit_payload where seq = ${seq}`;

/** An import says so in the last entry of its commit. */
function importLabel(store: Store, commitId: string): string | null {
  const last = store.get<{ seq: number; op: string }>(
    sql`select seq, op from audit where "commitId" = ${commitId} order by seq desc limit 1`,
  );
  if (last?.op !== 'import') return null;
  const { file, counts } = bodyAt(store, payload(last.seq));
  const { created = 0, updated = 0 } = (counts?.[1] ?? {}) as { readonly created?: number; readonly updated?: number };
  return undoWords.importOf(typeof file?.[1] === 'string' ? file[1].split(', ') : [], created + updated);
}

/** Whether a commit wrote what was read from files. */
export const isImport = (store: Store, commitId: string): boolean => importLabel(store, commitId) !== null;

function settingsLabel(store: Store, { seq }: Commit): string {
  return Object.keys(bodyAt(store, payload(seq))).join() === 'asOf' ? undoWords.asOf : undoWords.settings;
}

/** A commit in Swedish: "Ändring av risk R-2026-006", "Inläsning av risklista.xlsx, 46 rader". Its first change names it, what followed does not. */
export function commitLabel(store: Store, commit: Commit): string {
  const { op, commitId, recordId } = commit;
  if (op === 'settings') return settingsLabel(store, commit);
  const label = importLabel(store, commitId);
  const register = findRegister(commit.register);
  if (label !== null) return label;
  if (!register || !(op === 'create' || op === 'update' || op === 'archive' || op === 'restore' || op === 'link' || op === 'unlink'))
    return undoWords.other;
  const { n } = store.get<{ n: number }>(
    sql`select count(distinct "recordId") as n from audit where "commitId" = ${commitId} and op = ${op} and register = ${register.name}`,
  )!;
  const words = wordsOf(register.name);
  return n > 1 ? undoWords[op].many(words, n) : undoWords[op].one(words, nameInWords(store, register, recordId));
}

/** History entries of a commit. */
export const commitSize = (store: Store, commitId: string): number =>
  store.get<{ n: number }>(sql`select count(*) as n from audit where "commitId" = ${commitId}`)!.n;
