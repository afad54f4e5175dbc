import { readFileSync, writeFileSync } from 'node:fs';
import { backUp } from '#db/backup/policy.ts';
import { addRisk } from './file-store.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';

/** Run by the browser tests: a register with a backup of two risks, a third one since, and an index that nothing on the tested pages asks lost. */
const file = process.argv[2]!;
const store = createStore(file);
addRisk(store, 'Avbrott i e-tjänsten');
addRisk(store, 'Felaktig behörighet');
backUp(store);
addRisk(store, 'Tillkom efter kopian');
const leaf = store.raw
  .prepare("select pageno from dbstat where name = 'dpo_finding_by_decisionRecord' and pagetype = 'leaf'")
  .pluck()
  .get() as number;
closeStore(store);
const bytes = readFileSync(file);
bytes.fill(0, (leaf - 1) * 4096, leaf * 4096);
writeFileSync(file, bytes);
