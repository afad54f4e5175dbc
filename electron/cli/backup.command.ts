import { join, resolve } from 'node:path';
import { AppError } from '#shared/kit/errors.ts';
import { inspect } from '#db/backup/inspect.ts';
import { backUp } from '#db/backup/policy.ts';
import { previewRestore, replaceDamaged, restoreInto } from '#db/backup/restore.ts';
import { headOf } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { canBeReplaced } from '#db/sqlite/open-words.ts';
import { placesOf } from '../api/backups.ts';
import { userInfo } from 'node:os';
import { required, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type BackupOptions = { readonly store?: string; readonly to?: string };
type RestoreOptions = { readonly store?: string; readonly from?: string; readonly 'dry-run'?: boolean };

/** A verified copy beside the store, or in the folder of `--to`; the second place of this machine gets its copy too. */
export const backup = (options: BackupOptions): Promise<Outcome> =>
  withStore(options.store, (store) => {
    const places = options.to === undefined ? placesOf(store) : { main: resolve(required(options.to, '--to MAPP')) };
    const { name, folder, at, head, bytes, warning } = backUp(store, places);
    const file = join(folder, name);
    return { output: { file, at, head, bytes }, note: warning ?? `Säkerhetskopian ${file} är gjord och kontrollerad.` };
  });

/** Puts a backup in the store's place; what is there now is kept. `--dry-run` only says what would change. */
export async function restore(options: RestoreOptions): Promise<Outcome> {
  const file = required(options.store, '--store FIL');
  const from = resolve(required(options.from, '--from SÄKERHETSKOPIA'));
  const dryRun = options['dry-run'] ?? false;
  const store = openedOrNull(file);
  if (store === null) return restoreDamaged(file, from, dryRun);
  let open = store;
  try {
    if (dryRun) return { output: previewRestore(store, from), note: 'Provkörning: ingenting är ändrat.' };
    const restored = restoreInto(store, from, { actor: userInfo().username, places: placesOf(store) });
    open = restored.store;
    const saved = join(restored.saved.folder, restored.saved.name);
    return {
      output: { store: file, from, head: headOf(open), saved },
      note: `Registret är återställt. Det som fanns före ligger i ${saved}.`,
    };
  } finally {
    closeStore(open);
  }
}

/** Null: there is no store or it is beyond opening, so that a backup may take its place. */
function openedOrNull(file: string): Store | null {
  try {
    return openStore(file);
  } catch (error) {
    if (error instanceof AppError && canBeReplaced(error)) return null;
    throw error;
  }
}

function restoreDamaged(file: string, from: string, dryRun: boolean): Outcome {
  const { head, lastAt, counts } = inspect(from);
  if (dryRun)
    return {
      output: { now: null, backup: { head, lastAt }, counts },
      note: 'Provkörning: ingenting är ändrat. Registret går inte att öppna.',
    };
  const kept = replaceDamaged(file, from);
  return {
    output: { store: file, from, head, saved: kept },
    note: kept === null ? 'Säkerhetskopian ligger nu som register.' : `Registret är återställt. Den skadade filen är kvar som ${kept}.`,
  };
}
