import { basename } from 'node:path';
import { sql } from 'kysely';
import type { StoreInfo } from '#shared/contract/store.contract.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { registers } from '#shared/registers/table.ts';
import { lastBackup } from '#db/backup/policy.ts';
import { figureValues } from '#db/figures/values.ts';
import { headOf } from '#db/kit/history.ts';
import { previewSettings } from '#db/kit/preview-settings.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { contextOf, settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { write } from '#db/kit/write.ts';
import { verify } from '#db/verify.ts';
import type { HandlersOf } from './handler.ts';
import { today } from './today.ts';

const savedAt = (store: Store): string | null => store.get<{ at: string | null }>(sql`select max(at) as at from audit`)?.at ?? null;
const backupState = (store: Store): StoreInfo['backup'] => {
  const last = lastBackup(store.file);
  return last && { at: last.at, place: last.folder };
};
/** Live records per register in one statement; the navigation and the first-start page ask. */
export function recordCounts(store: Store): Readonly<Record<string, number>> {
  const parts = Object.values(registers).map(
    (register) => sql`select ${register.name} as name, count(*) as n from ${sql.table(register.table)} where "archivedAt" is null`,
  );
  return Object.fromEntries(
    store.all<{ name: string; n: number }>(sql`${sql.join(parts, sql` union all `)}`).map(({ name, n }) => [name, n]),
  );
}

export const storeHandlers: HandlersOf<'store'> & HandlersOf<'settings'> & HandlersOf<'figures'> = {
  'store.info': ({ store, who, demo, warnings }) => {
    const settings = settingsOf(store);
    const day = today();
    return {
      file: store.file,
      fileName: basename(store.file),
      demo,
      actor: who.actor,
      role: who.role,
      today: day,
      asOf: settings.asOf ?? day,
      historyHead: headOf(store),
      savedAt: savedAt(store),
      backup: backupState(store),
      readOnly: store.readOnly,
      warnings: [...warnings.values()],
      settings,
      counts: recordCounts(store),
    };
  },
  'settings.preview': ({ store }, { settings }) => previewSettings(store, settings),
  'settings.save': ({ store, who }, { settings }) => ({ touched: write(store, who, (tx) => saveSettings(tx, settings)) }),
  'settings.setAsOf': ({ store, who }, { asOf }) => {
    write(store, who, (tx) => saveSettings(tx, { ...settingsOf(store), asOf }));
    return null;
  },
  'figures.all': ({ store }, { asOf }) =>
    figureValues(store, contextOf(store, asOf)).map(({ key, register, filter, value }) => ({
      key,
      register,
      filter,
      value,
      asOf,
      ...figureWords(key),
    })),
  'store.verify': ({ store }) => verify(store),
};
