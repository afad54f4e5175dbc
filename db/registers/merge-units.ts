import { sql } from 'kysely';
import { unitsWords } from '#shared/i18n/units.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { registers } from '#shared/registers/table.ts';
import type { Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { readRow, save } from '../kit/write.ts';

type Pointing = { readonly register: AnyRegister; readonly field: string };
export type UnitUse = { readonly register: string; readonly count: number };
export type Merged = {
  readonly moved: number;
  /** Records that may not be changed any more, e.g. decided classifications: they keep the closed unit. */
  readonly kept: number;
};

const pointing: readonly Pointing[] = Object.values<AnyRegister>(registers).flatMap((register) =>
  Object.entries(register.fields).flatMap(([field, { kind, of }]) =>
    (kind === 'unit' || kind === 'link') && of === orgUnit.name ? [{ register, field }] : [],
  ),
);

/** Live records that point at a unit, by register; its own parts among them. */
export function unitUses(store: Store, id: string): readonly UnitUse[] {
  const counts = new Map<string, number>();
  for (const { register, field } of pointing) {
    const { n } = store.get<{ n: number }>(
      sql`select count(*) as n from ${sql.table(register.table)} where ${sql.ref(field)} = ${id} and "archivedAt" is null`,
    )!;
    if (n > 0) counts.set(register.name, (counts.get(register.name) ?? 0) + n);
  }
  return [...counts].map(([register, count]) => ({ register, count }));
}

/** True when `id` lies above `below` in the tree, or is it. */
function isAbove(tx: Store, id: string, below: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = below; at !== null && !seen.has(at);) {
    if (at === id) return true;
    seen.add(at);
    at = (readRow(tx, orgUnit, at)?.['parent'] as string | null | undefined) ?? null;
  }
  return false;
}

/**
 * One unit becomes part of another: everything that points at it points at the other, and it is closed. All in the open commit, so one
 * undo takes it back. Throws CONFLICT (stale revision), NOT_FOUND, or INVALID_INPUT for the same unit or one below it.
 */
export function mergeUnits(
  tx: WriteTx,
  { from, revision, to }: { readonly from: string; readonly revision: number; readonly to: string },
): Merged {
  const target = readRow(tx, orgUnit, to);
  if (!target || target['archivedAt'] !== null || target['closed'] === true) throw new AppError('NOT_FOUND', unitsWords.noTarget);
  if (isAbove(tx, from, to)) throw new AppError('INVALID_INPUT', unitsWords.below);
  save(tx, orgUnit, { id: from, revision, values: { closed: true } });
  const outcome = { moved: 0, kept: 0 };
  for (const { register, field } of pointing) {
    const rows = tx.all<{ id: string; revision: number }>(
      sql`select id, revision from ${sql.table(register.table)} where ${sql.ref(field)} = ${from} and "archivedAt" is null order by id`,
    );
    for (const row of rows) outcome[repoint(tx, register, { ...row, values: { [field]: to } })] += 1;
  }
  return outcome;
}

function repoint(
  tx: WriteTx,
  register: AnyRegister,
  input: { readonly id: string; readonly revision: number; readonly values: Readonly<Record<string, string>> },
): keyof Merged {
  try {
    save(tx, register, { ...input, lenient: true });
    return 'moved';
  } catch (error) {
    if (error instanceof AppError && error.code === 'INVALID_INPUT') return 'kept';
    throw error;
  }
}
