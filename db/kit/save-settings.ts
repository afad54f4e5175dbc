import { sql } from 'kysely';
import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { registers } from '#shared/registers/table.ts';
import { settingsSchema, type Settings } from '#shared/settings/settings.ts';
import { append } from './history.ts';
import { refreshAllStored } from './refresh-stored.ts';
import { contextOf, settingsOf } from './settings.ts';
import type { WriteTx } from './write-tx.ts';

/** Saves settings, the models' lookup tables and every stored column that follows from them, in one history entry. Returns rows touched. */
export function saveSettings(tx: WriteTx, value: Settings): number {
  const parsed = settingsSchema.safeParse(value);
  if (!parsed.success) throw new AppError('INVALID_INPUT', errorWords.record.settings, issues(parsed.error.issues));
  const before = settingsOf(tx);
  tx.run(
    sql`insert into setting (key, value) values ('settings', ${JSON.stringify(parsed.data)}) on conflict (key) do update set value = excluded.value`,
  );
  tx.cache.settings = parsed.data;
  writeModels(tx, parsed.data);
  const fresh = { ...tx, context: contextOf(tx, tx.context.asOf) };
  const touched = Object.values(registers).reduce((rows, register) => rows + refreshAllStored(fresh, register), 0);
  const changed = Object.fromEntries(
    Object.entries(parsed.data)
      .filter(([key, after]) => JSON.stringify(after) !== JSON.stringify(before[key as keyof Settings]))
      .map(([key, after]) => [key, [before[key as keyof Settings], after] as const]),
  );
  append(tx, { op: 'settings', register: 'settings', recordId: 'settings', changed });
  return touched;
}
const issues = (list: readonly { readonly path: readonly PropertyKey[]; readonly code?: string }[]) =>
  list.map((issue) => ({ field: issue.path.join('.'), code: 'WRONG_KIND' }));

/** SQL looks levels up in tables; the settings are the source and the tables follow. */
export function writeModels(tx: WriteTx, settings: Settings): void {
  tx.run(sql`delete from risk_cell`);
  tx.run(sql`delete from risk_level`);
  for (const model of settings.riskModels) {
    model.levels.forEach((level, rank) =>
      tx.run(
        sql`insert into risk_level ("modelId", id, rank, treat, "reviewMonths") values (${model.id}, ${level.id}, ${rank}, ${level.treat}, ${level.reviewMonths})`,
      ),
    );
    for (const [cell, levelId] of Object.entries(model.cells)) {
      const [likelihood, consequence] = cell.split('-').map(Number);
      tx.run(
        sql`insert into risk_cell ("modelId", likelihood, consequence, "levelId") values (${model.id}, ${likelihood}, ${consequence}, ${levelId})`,
      );
    }
  }
}
