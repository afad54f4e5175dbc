import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { AnyRegister, Issue } from '#shared/kit/register.ts';
import { blank, issuesOf, normalise, type Patch } from '#shared/kit/rules.ts';
import { cleanText, sortKey } from '#shared/kit/swedish.ts';
import { afterSave } from '../registers/after-save.ts';
import { beforeSave, storeIssues } from '../registers/store-rules.ts';
import { fixed, quoted } from './fixed.ts';
import { append } from './history.ts';
import { numberFor } from './numbering.ts';
import { index, titleOf } from './record-index.ts';
import { fromStore } from './query.ts';
import { refreshStored } from './refresh-stored.ts';
import { contextOf } from './settings.ts';
import type { Store } from './store.ts';
import type { WriteTx } from './write-tx.ts';

export type Who = { readonly actor: string; readonly reason?: string; readonly now?: string };

/** A day before all others: a stored column may use the row and settings only, and an impossible date would show if it did not. */
const never = '0001-01-01';
const begin = (store: Store, who: Who) =>
  ({
    ...store,
    commitId: crypto.randomUUID(),
    // As SQLite keeps them: a lone surrogate would be stored as another character than the one that was hashed.
    actor: cleanText(who.actor),
    reason: who.reason === undefined ? null : cleanText(who.reason),
    now: who.now ?? new Date().toISOString(),
    context: contextOf(store, never),
    head: {},
  }) as WriteTx;
const mustBeClosed = (store: Store) => {
  if (store.readOnly !== null) throw new AppError('STORE', store.readOnly);
  if (store.gate.open) throw new AppError('LOCKED', errorWords.record.busy);
};

/** What was kept in memory may have been read from what is now rolled back. */
const forget = (store: Store) => void (store.cache.settings = undefined);

/** The one gateway. Everything in `work` is one commit or nothing; the gate is what the TEMP triggers ask for. */
export function write<T>(store: Store, who: Who, work: (tx: WriteTx) => T): T {
  mustBeClosed(store);
  store.watch.before();
  store.gate.open = true;
  try {
    return store.raw
      .transaction(() => {
        const done = work(begin(store, who));
        store.watch.beforeCommit();
        return done;
      })
      .immediate();
  } catch (error) {
    forget(store);
    throw error;
  } finally {
    store.gate.open = false;
    store.watch.after();
  }
}

/**
 * The same for long work: the generator yields between chunks and the event loop turns, so that page queries are answered.
 * One commit at the end or nothing; an aborted signal rolls back and throws CANCELLED.
 */
export async function writeSlowly<T>(store: Store, who: Who, work: (tx: WriteTx) => Generator<void, T>, signal?: AbortSignal): Promise<T> {
  mustBeClosed(store);
  store.watch.before();
  store.gate.open = true;
  try {
    store.raw.exec('begin immediate');
    const steps = work(begin(store, who));
    for (;;) {
      const step = steps.next();
      if (step.done) {
        store.watch.beforeCommit();
        store.raw.exec('commit');
        return step.value;
      }
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) throw new AppError('CANCELLED', errorWords.importing.cancelled);
    }
  } finally {
    if (store.raw.inTransaction) {
      store.raw.exec('rollback');
      forget(store);
    }
    store.gate.open = false;
    store.watch.after();
  }
}

export type Save = {
  readonly id?: string;
  readonly revision?: number;
  readonly values: Patch;
  /** New rows only: an example row for charts. */
  readonly filler?: boolean;
  /** Imports: what a state demands is reported by the caller instead of refused (C12: an import may begin in any state). */
  readonly lenient?: boolean;
  /** Values go back to what they were: nothing is filled in, nothing follows, lifecycles do not stop it. `thaw`: frozen rows as well. */
  readonly undo?: { readonly thaw: boolean };
};
export type Saved = { readonly id: string; readonly revision: number };

/** One row as stored, archived or not, with its system columns; yes/no as declared. */
export const readRow = (store: Store, register: AnyRegister, id: string) => {
  const row = store.get<Record<string, never>>(fixed(`select * from ${register.table} where id = ?`, id));
  return row && fromStore(register, row);
};
const pick = (register: AnyRegister, row: Patch): Patch =>
  Object.fromEntries(Object.keys(register.fields).map((key) => [key, row[key] ?? null]));

/** Everything that would stop a save, without saving: the form and the import's dry run ask the same question. */
export function checkRow(store: Store, register: AnyRegister, before: Patch | null, after: Patch): readonly Issue[] {
  const issues = issuesOf(register, before, after);
  return issues.some((issue) => issue.code === 'WRONG_KIND') ? issues : [...issues, ...storeIssues(store, register, after, before)];
}

/** Creates (no revision) or changes (revision required). `values` may be a part; what is absent stays as it is. */
export function save(tx: WriteTx, register: AnyRegister, input: Save): Saved {
  const id = input.id ?? crypto.randomUUID();
  const current = rowToChange(tx, register, input);
  const before = current ? pick(register, current) : null;
  const given = normalise(register, input.values);
  const wanted = { ...(before ?? numbered(tx, register, { ...blank(register), ...given })), ...given };
  const after = input.undo ? wanted : beforeSave(tx, register, before, wanted);
  const allowed = allowedIssues(input);
  const hindering = checkRow(tx, register, before, after).filter((issue) => !allowed.includes(issue.code));
  if (hindering.length) throw new AppError('INVALID_INPUT', errorWords.record.notSaved, hindering);

  const changed = Object.fromEntries(
    Object.keys(after)
      .filter((key) => after[key] !== (before?.[key] ?? null))
      .map((key) => [key, [before?.[key] ?? null, after[key]] as const]),
  );
  if (current && Object.keys(changed).length === 0) return { id, revision: current.revision };
  const revision = (current?.revision ?? 0) + 1;
  const sort = sortKey(titleOf(tx, register, after));
  if (current) {
    const values = Object.fromEntries(Object.keys(changed).map((key) => [key, after[key]]));
    update(tx, register, id, { ...values, sortKey: sort, revision, updatedAt: tx.now });
  } else
    insert(tx, register, {
      id,
      revision,
      createdAt: tx.now,
      updatedAt: tx.now,
      archivedAt: null,
      filler: input.filler ?? false,
      sortKey: sort,
      ...after,
    });
  refreshStored(tx, register, id);
  index(tx, register, id, after);
  append(tx, { op: current ? 'update' : 'create', register: register.name, recordId: id, changed });
  if (input.undo) return { id, revision };
  return afterSave(tx, register, { id, revision, before, after, filler: input.filler ?? current?.['filler'] === true, save });
}

/** What stops a person but neither an import nor an undo. */
const allowedIssues = ({ lenient, undo }: Save): readonly string[] => [
  ...(lenient || undo ? ['NEEDED_IN_STATE', 'STEP_NOT_ALLOWED'] : []),
  ...(undo?.thaw ? ['DECIDED_IS_FROZEN'] : []),
];

/** A new record without a number gets the next one of its register and year; numbers are never reused. */
const numbered = (tx: WriteTx, register: AnyRegister, row: Patch): Patch =>
  register.numbering && !row['ref'] ? { ...row, ref: numberFor(tx, register) } : row;

/** Never a delete: the row leaves lists and figures, stays in history, and keeps its number. */
export function archive(tx: WriteTx, register: AnyRegister, input: { readonly id: string; readonly revision: number }): Saved {
  const current = rowToChange(tx, register, input)!;
  return setArchived(tx, register, current, tx.now);
}

/** Takes an archived record back into lists and figures. */
export function restore(tx: WriteTx, register: AnyRegister, input: { readonly id: string; readonly revision: number }): Saved {
  const row = readRow(tx, register, input.id);
  if (!row || row['archivedAt'] === null) throw new AppError('NOT_FOUND', errorWords.record.notArchived);
  if (row.revision !== input.revision) throw conflict();
  return setArchived(tx, register, row, null);
}

function setArchived(tx: WriteTx, register: AnyRegister, row: Patch & { id: string; revision: number }, at: string | null): Saved {
  const revision = row.revision + 1;
  update(tx, register, row.id, { archivedAt: at, revision, updatedAt: tx.now });
  index(tx, register, row.id, at === null ? pick(register, row) : null);
  const op = at === null ? 'restore' : 'archive';
  append(tx, { op, register: register.name, recordId: row.id, changed: { archivedAt: [row['archivedAt'] ?? null, at] } });
  return { id: row.id, revision };
}

const conflict = () => new AppError('CONFLICT', errorWords.record.conflict);

/** The row to change, after the check that nobody else changed it. Undefined: a new one. */
function rowToChange(tx: WriteTx, register: AnyRegister, { id, revision }: { readonly id?: string; readonly revision?: number }) {
  if (revision === undefined) {
    if (id !== undefined && readRow(tx, register, id)) throw new AppError('CONFLICT', 'Posten finns redan.');
    return undefined;
  }
  const row = id === undefined ? undefined : readRow(tx, register, id);
  if (!row || row['archivedAt'] !== null) throw new AppError('NOT_FOUND', errorWords.record.gone);
  if (row.revision !== revision) throw conflict();
  return row;
}
const insert = (tx: WriteTx, register: AnyRegister, row: Patch) => {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join();
  tx.run(fixed(`insert into ${register.table} (${columns.map(quoted).join()}) values (${places})`, ...Object.values(row)));
};
const update = (tx: WriteTx, register: AnyRegister, id: string, values: Patch) =>
  tx.run(
    fixed(
      `update ${register.table} set ${Object.keys(values)
        .map((key) => `${quoted(key)} = ?`)
        .join()} where id = ?`,
      ...Object.values(values),
      id,
    ),
  );
