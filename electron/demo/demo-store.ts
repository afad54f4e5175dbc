import { readFileSync } from 'node:fs';
import { defaultSecrecy } from '#shared/settings/secrecy.ts';
import { defaultSettings, type Settings } from '#shared/settings/settings.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import type { Store } from '#db/kit/store.ts';
import { write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { today } from '../api/today.ts';
import { runImport } from '../import/import-job.ts';
import { demoFiles, demoMapping, demoPath } from './demo-lists.ts';
import { writeDemoRegisters } from './demo-registers.ts';
import { writeDemoReview } from './demo-review.ts';
import { addFiller } from './filler.ts';

const who = { actor: 'ISAM', reason: 'Exempelorganisation' };
const organisation = {
  municipality: 'Lindhamra stad',
  board: 'Servicenämnden',
  administration: 'Serviceförvaltningen',
  county: 'Lindhamra län',
  orgNo: '',
};
/** What this organisation has found to be open unless somebody says otherwise; risks, classifications, incidents and plans are not. */
const openUnlessSaid = ['action', 'decision', 'planItem', 'dpoReport', 'dpoFinding', 'ikpControl', 'procurementCase'];
const secrecy = {
  ...defaultSecrecy,
  whenUnset: { ...defaultSecrecy.whenUnset, ...Object.fromEntries(openUnlessSaid.map((name) => [name, 'open' as const])) },
};
const demoSettings = (asOf: string): Settings => ({ ...defaultSettings, organisation, asOf, secrecy });

/** A new store with the invented organisation "Lindhamra stad": its lists through the same import as anybody's, its texts, filler for charts. */
export async function demoStore(file: string, key: StoreKey | null = null): Promise<Store> {
  const store = createStore(file, key);
  const mapping = demoMapping();
  const asOf = mapping.asOf ?? today();
  write(store, who, (tx) => saveSettings(tx, demoSettings(asOf)));
  const files = demoFiles().map((name) => ({ name, bytes: readFileSync(demoPath(name)) }));
  await runImport({ store, files, mapping, dryRun: false, skipRejected: false, actor: who.actor });
  write(store, who, (tx) => writeDemoRegisters(tx));
  write(store, who, (tx) => addFiller(tx));
  writeDemoReview(store, asOf);
  return store;
}
