import { sql } from 'kysely';
import { vraRow } from '#shared/registers/vra-row/vra-row.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import { saveSettings } from './save-settings.ts';
import type { Store } from './store.ts';
import { write } from './write.ts';

export type SettingsEffect = {
  /** Rows whose level, next review or other computed value would change. */
  readonly touched: number;
  /** Assessed risks and VRA rows whose steps the model would no longer have, so that they lose their level. */
  readonly withoutLevel: number;
};

/** Thrown to roll the trial back; carries its answer. */
class Tried extends Error {
  readonly effect: SettingsEffect;
  constructor(effect: SettingsEffect) {
    super('tried');
    this.effect = effect;
  }
}

const withoutLevel = (store: Store): number =>
  [risk, vraRow].reduce(
    (sum, register) =>
      sum +
      store.get<{ n: number }>(
        sql`select count(*) as n from ${sql.table(register.table)} where "archivedAt" is null and "L" is not null and "C" is not null and level is null`,
      )!.n,
    0,
  );

/** What saving these settings would do, found out by doing it and rolling back. Nothing is written, not even to history. Throws as `saveSettings` does. */
export function previewSettings(store: Store, settings: Settings): SettingsEffect {
  const before = withoutLevel(store);
  try {
    return write(store, { actor: '' }, (tx) => {
      const touched = saveSettings(tx, settings);
      throw new Tried({ touched, withoutLevel: Math.max(0, withoutLevel(tx) - before) });
    });
  } catch (error) {
    if (error instanceof Tried) return error.effect;
    throw error;
  }
}
