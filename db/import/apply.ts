import { sql } from 'kysely';
import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { append } from '../kit/history.ts';
import { addLink } from '../kit/record-index.ts';
import type { Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { save, writeSlowly, type Who } from '../kit/write.ts';
import { needsNumber, numbersFor, type Numbers } from './numbers.ts';
import type { Operation, Plan, Progress } from './plan-types.ts';
import { keepSource, type Source } from './source.ts';

/** Milliseconds between two turns of the event loop: a page query waits no longer (PERFORMANCE.md P14). */
const turn = 30;

export type ApplyOptions = {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What was read, for the job's own line in the history. */
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Columns that were accepted, for next time. */
  readonly sources?: readonly Source[];
};

/**
 * Writes a plan through the gateway: one commit, or nothing. Throws AppError CANCELLED, CONFLICT when somebody has changed a record
 * since the plan was made, LOCKED while another job writes.
 */
export async function applyPlan(store: Store, who: Who, plan: Plan, options: ApplyOptions): Promise<void> {
  const total = plan.operations.length;
  await writeSlowly(
    store,
    who,
    function* (tx) {
      const numbers = numbersFor(tx, plan.operations);
      let since = performance.now();
      for (const [index, operation] of plan.operations.entries()) {
        perform(tx, operation, numbers);
        if (performance.now() - since < turn) continue;
        options.onProgress?.({ phase: 'write', done: index + 1, total });
        yield;
        since = performance.now();
      }
      options.onProgress?.({ phase: 'write', done: total, total });
      numbers.done();
      for (const source of options.sources ?? []) keepSource(tx, source);
      append(tx, { op: 'import', register: 'import', recordId: plan.id, changed: summary(plan, options.files) });
      yield;
    },
    options.signal,
  );
}

function perform(tx: WriteTx, operation: Operation, numbers: Numbers): void {
  if (operation.op === 'link') {
    addLink(tx, operation);
    return;
  }
  const register = registerNamed(operation.register);
  const { id } = operation;
  if (operation.op === 'create') {
    const values = needsNumber(operation) ? { ...operation.values, ref: numbers.next(register) } : operation.values;
    save(tx, register, { id, values, lenient: true });
    return;
  }
  save(tx, register, { id, revision: revisionNow(tx, operation), values: operation.values, lenient: true });
}

/** What this same commit has changed already is ours; anything else must be as the plan saw it. */
function revisionNow(tx: WriteTx, { register, id, revision }: Extract<Operation, { op: 'update' }>): number {
  const row = tx.get<{ revision: number; updatedAt: string }>(
    sql`select revision, "updatedAt" from ${sql.table(registerNamed(register).table)} where id = ${id}`,
  );
  if (row && (row.revision === revision || row.updatedAt === tx.now)) return row.revision;
  throw new AppError('CONFLICT', errorWords.importing.changed);
}

const summary = ({ report }: Plan, files: ApplyOptions['files']): Readonly<Record<string, readonly [unknown, unknown]>> => {
  const sum = (key: 'created' | 'updated' | 'unchanged'): number => report.files.reduce((total, file) => total + file[key], 0);
  const counts = { created: sum('created'), updated: sum('updated'), unchanged: sum('unchanged') };
  return {
    file: [null, files.map(({ name }) => name).join(', ')],
    sha256: [null, files.map(({ sha256 }) => sha256).join(', ')],
    counts: [null, counts],
  };
};
