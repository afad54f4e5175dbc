import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { numberFor } from '../kit/numbering.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import type { Operation } from './plan-types.ts';

/** Gives numbers to a job's records, in order: the gateway's own way asks the store for each, which is too dear for 100 000. */
export type Numbers = { readonly next: (register: AnyRegister) => string; readonly done: () => void };
type Run = { readonly prefix: string; readonly taken: ReadonlySet<string>; last: number };

/** `operations`: numbers that the job's own rows bring are not given to others. `done` keeps the counters; call it last. */
export function numbersFor(tx: WriteTx, operations: readonly Operation[]): Numbers {
  const runs = new Map<string, Run>();
  const start = (register: AnyRegister): Run => {
    const first = numberFor(tx, register);
    const cut = first.lastIndexOf('-') + 1;
    const taken = new Set(
      operations.flatMap((operation) =>
        operation.op !== 'link' && operation.register === register.name ? [String(operation.values['ref'] ?? '')] : [],
      ),
    );
    return { prefix: first.slice(0, cut), taken, last: Number(first.slice(cut)) - 1 };
  };
  const next = (register: AnyRegister): string => {
    const run = runs.get(register.name) ?? start(register);
    runs.set(register.name, run);
    for (;;) {
      run.last += 1;
      const ref = `${run.prefix}${String(run.last).padStart(3, '0')}`;
      if (!run.taken.has(ref)) return ref;
    }
  };
  const done = (): void => {
    for (const { prefix, last } of runs.values()) tx.run(sql`update ref_counter set last = max(last, ${last}) where prefix = ${prefix}`);
  };
  return { next, done };
}

/** True when the gateway would have to give the new record a number. */
export const needsNumber = (operation: Operation): boolean =>
  operation.op === 'create' && registerNamed(operation.register).numbering !== undefined && operation.values['ref'] === undefined;
