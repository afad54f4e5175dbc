import { demoStore } from '../demo/demo-store.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { orWithoutSheet, prepareKey, type NewKeyOptions } from './encrypt.command.ts';
import { required, type Outcome } from './usage.ts';

type Options = NewKeyOptions & { readonly demo?: boolean; readonly encrypt?: boolean };

/** A new store, empty or with the example organisation; encrypted with `--encrypt`. Refuses to overwrite. */
export async function init(options: Options): Promise<Outcome> {
  const file = required(options.store, '--store FIL');
  const make = async (key: StoreKey | null) => closeStore(options.demo ? await demoStore(file, key) : createStore(file, key));
  const output = { store: file, demo: options.demo ?? false };
  if (options.encrypt) {
    const { key, recovery } = await prepareKey(options);
    await orWithoutSheet(recovery, () => make(key));
    return { output: { ...output, encrypted: true, recovery }, note: vaultWords.cli.encrypted(file, recovery) };
  }
  await make(null);
  return { output, note: `Registret ${file} är skapat.` };
}
