import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { storedDrift } from './kit/ddl.ts';
import { firstBroken } from './kit/history.ts';
import type { Store } from './kit/store.ts';

export type Verdict = {
  readonly ok: boolean;
  /** SQLite's integrity_check: "ok" or its first complaint. */
  readonly integrity: string;
  /** The history entry where the chain breaks, or null. */
  readonly brokenAt: number | null;
  readonly entries: number;
  readonly brokenLinks: number;
  /** Registers whose stored computed columns differ from their SQL, with the number of rows. */
  readonly drift: Readonly<Record<string, number>>;
};

/** Everything that can be asked of a store: file, history chain, links, stored columns (RELIABILITY.md 2f, 4). */
export function verify(store: Store): Verdict {
  const [first] = store.raw.pragma('integrity_check(1)') as readonly { readonly integrity_check: string }[];
  const integrity = first?.integrity_check ?? 'ok';
  const brokenAt = firstBroken(store);
  const brokenLinks = (store.raw.pragma('foreign_key_check') as readonly unknown[]).length;
  const entries = store.raw.prepare('select count(*) from audit').pluck().get() as number;
  const drift = Object.fromEntries(
    Object.values<AnyRegister>(registers)
      .map((register) => [register.name, storedDrift(store, register)] as const)
      .filter(([, rows]) => rows > 0),
  );
  return { ok: integrity === 'ok' && brokenAt === null && brokenLinks === 0 && Object.keys(drift).length === 0, integrity, brokenAt, entries, brokenLinks, drift };
}
