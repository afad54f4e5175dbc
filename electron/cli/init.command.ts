import { demoStore } from '../demo/demo-store.ts';
import { closeStore, createStore } from '#db/sqlite/open.ts';
import { required, type Outcome } from './usage.ts';

type Options = { readonly store?: string; readonly demo?: boolean };

/** A new store, empty or with the example organisation. Refuses to overwrite. */
export async function init(options: Options): Promise<Outcome> {
  const file = required(options.store, '--store FIL');
  closeStore(options.demo ? await demoStore(file) : createStore(file));
  return { output: { store: file, demo: options.demo ?? false }, note: `Registret ${file} är skapat.` };
}
