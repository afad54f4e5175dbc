import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';

export const temporaryFolder = (name: string): string => mkdtempSync(join(tmpdir(), `${name}-`));

/** Adds one risk; answers its id. */
export const addRisk = (store: Store, title: string): string =>
  write(store, { actor: 'isam' }, (tx) => save(tx, risk, { values: { title, L: 3, C: 3 } })).id;
export const riskTitles = (store: Store): readonly string[] =>
  store.raw.prepare('select title from risk order by title').pluck().all() as string[];

/** A store in a folder of its own with the given risks. Not closed. */
export function fileStore(...titles: readonly string[]): { readonly folder: string; readonly file: string; readonly store: Store } {
  const folder = temporaryFolder('register');
  const file = join(folder, 'register.isam');
  const store = createStore(file);
  for (const title of titles) addRisk(store, title);
  return { folder, file, store };
}

/** A key without a passphrase behind it: deriving one takes half a second. */
export const aKey = (): StoreKey => ({ key: randomBytes(32), salt: randomBytes(16) });
/** The same, encrypted. */
export function sealedStore(...titles: readonly string[]): ReturnType<typeof fileStore> & { readonly key: StoreKey } {
  const folder = temporaryFolder('register');
  const file = join(folder, 'register.isam');
  const key = aKey();
  const store = createStore(file, key);
  for (const title of titles) addRisk(store, title);
  return { folder, file, store, key };
}
