import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { computedColumn } from './columns.ts';
import { fixed } from './fixed.ts';
import { compiled } from './store.ts';
import type { WriteTx } from './write-tx.ts';

const storedOf = (register: AnyRegister) => Object.keys(register.computed).filter((key) => register.computed[key]!.stored);
const assignments = (tx: WriteTx, register: AnyRegister) =>
  sql.join(storedOf(register).map((key) => sql`${sql.ref(key)} = ${computedColumn(register, key, register.table, tx.context)}`));

type Update = { readonly sql: string; readonly parameters: readonly unknown[] };
/** The text follows from declaration and settings alone: made once for each. */
const updates = new WeakMap<Settings, Map<string, Update>>();
function updateOf(tx: WriteTx, register: AnyRegister): Update {
  const known = updates.get(tx.context.settings) ?? new Map<string, Update>();
  updates.set(tx.context.settings, known);
  const update =
    known.get(register.name) ?? compiled(sql`update ${sql.table(register.table)} set ${assignments(tx, register)} where id = `);
  known.set(register.name, update);
  return update;
}

/** Fills the stored computed columns of one row from their one SQL definition. */
export function refreshStored(tx: WriteTx, register: AnyRegister, id: string): void {
  if (storedOf(register).length === 0) return;
  const update = updateOf(tx, register);
  tx.run(fixed(`${update.sql}?`, ...update.parameters, id));
}

/** The same for all rows, after a change of a model or a setting. Only those that differ are written; answers how many. */
export function refreshAllStored(tx: WriteTx, register: AnyRegister): number {
  const stored = storedOf(register);
  if (stored.length === 0) return 0;
  const differs = stored.map((key) => sql`${sql.ref(key)} is not ${computedColumn(register, key, register.table, tx.context)}`);
  return tx.run(sql`update ${sql.table(register.table)} set ${assignments(tx, register)} where ${sql.join(differs, sql` or `)}`);
}
