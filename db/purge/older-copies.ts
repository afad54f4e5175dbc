import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import type { Backup } from '../backup/make.ts';
import { isLeftBeside } from '../backup/names.ts';
import { allBackups, backUp, type Made, type Places } from '../backup/policy.ts';
import type { Store } from '../kit/store.ts';

/** What a purge cannot reach. `beside`: damaged and salvaged files, by name; a person decides about them. */
export type OlderCopies = {
  /** When the newest purge was made (UTC). */
  readonly purgedAt: string;
  readonly backups: readonly Backup[];
  readonly beside: readonly string[];
};

const seqOf = (head: string): number => Number(/^#(\d+)/.exec(head)?.[1] ?? 0);

/** Copies from before the newest purge: they still hold what was erased. Null: nothing has been purged. */
export function olderCopies(store: Store, places: Places = {}): OlderCopies | null {
  const last = store.get<{ seq: number; at: string }>(sql`select seq, at from audit where op = 'purge' order by seq desc limit 1`);
  if (!last || store.file === ':memory:') return null;
  return {
    purgedAt: last.at,
    backups: allBackups(store.file, places).filter(({ head }) => seqOf(head) < last.seq),
    beside: readdirSync(dirname(store.file)).filter((name) => isLeftBeside(store.file, name)),
  };
}

/** A new verified backup, and only then the older copies are removed. Answers how many. Throws what backUp throws. */
export function removeOlderCopies(store: Store, places: Places = {}): { readonly made: Made; readonly removed: number } {
  const made = backUp(store, places);
  const older = olderCopies(store, places)?.backups ?? [];
  for (const { folder, name } of older) rmSync(join(folder, name), { force: true });
  return { made, removed: older.length };
}
