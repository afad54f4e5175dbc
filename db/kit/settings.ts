import { sql } from 'kysely';
import { defaultSettings, readSettings, type Settings } from '#shared/settings/settings.ts';
import type { Context } from './columns.ts';
import type { Store } from './store.ts';

/** The settings of a store; read once and kept until they are saved. */
export function settingsOf(store: Store): Settings {
  store.cache.settings ??= load(store);
  return store.cache.settings;
}
function load(store: Store): Settings {
  const row = store.get<{ value: string }>(sql`select value from setting where key = 'settings'`);
  return row ? readSettings(JSON.parse(row.value)) : defaultSettings;
}
export const contextOf = (store: Store, asOf: string): Context => ({ asOf, settings: settingsOf(store) });
