import type { Verdict } from '#shared/contract/store.contract.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { storedDrift } from './kit/ddl.ts';
import { firstBroken } from './kit/history.ts';
import type { Store } from './kit/store.ts';

/** A page that cannot be read must not keep the rest from being told; integrity_check has said it already. */
function onDamaged<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_CORRUPT')) return otherwise;
    throw error;
  }
}

/** Everything that can be asked of a store: file, history chain, links, stored columns (RELIABILITY.md 2f, 4). */
export function verify(store: Store): Verdict {
  const integrity = onDamaged(() => store.raw.pragma('integrity_check(1)', { simple: true }) as string, 'database disk image is malformed');
  const brokenAt = onDamaged(() => firstBroken(store), 0);
  const brokenLinks = onDamaged(() => (store.raw.pragma('foreign_key_check') as readonly unknown[]).length, 0);
  const entries = onDamaged(() => store.raw.prepare('select count(*) from audit').pluck().get() as number, 0);
  const drift = Object.fromEntries(
    Object.values<AnyRegister>(registers)
      .map((register) => [register.name, onDamaged(() => storedDrift(store, register), 0)] as const)
      .filter(([, rows]) => rows > 0),
  );
  return {
    ok: integrity === 'ok' && brokenAt === null && brokenLinks === 0 && Object.keys(drift).length === 0,
    integrity,
    brokenAt,
    entries,
    brokenLinks,
    drift,
  };
}
