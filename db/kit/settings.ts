import { sql } from 'kysely';
import { language, type Language } from '#shared/kit/language.ts';
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
  return row ? readSettings(jsonOf(row.value)) : defaultSettings;
}
/** What is no JSON says nothing, and the settings are the default ones. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
export const contextOf = (store: Store, asOf: string): Context => ({ asOf, settings: settingsOf(store) });

/** The store's language; the one in use where a damaged page hides the settings, so that the damage can still be told. */
export function languageOf(store: Store): Language {
  try {
    return settingsOf(store).language;
  } catch {
    return language();
  }
}
