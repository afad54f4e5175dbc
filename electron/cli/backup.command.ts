import { join, resolve } from 'node:path';
import { AppError } from '#shared/kit/errors.ts';
import { inspect } from '#db/backup/inspect.ts';
import { backUp } from '#db/backup/policy.ts';
import { previewRestore, replaceDamaged, restoreInto } from '#db/backup/restore.ts';
import { headOf } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { canBeReplaced, isRefusal } from '#db/sqlite/open-words.ts';
import { placesOf } from '../api/backups.ts';
import { userInfo } from 'node:os';
import { restoreKeys, type RestoreKeyOptions, type RestoreKeys } from './restore-keys.ts';
import { required, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type BackupOptions = { readonly store?: string; readonly to?: string };
type RestoreOptions = RestoreKeyOptions & { readonly store?: string; readonly from?: string; readonly 'dry-run'?: boolean };

/** A verified copy beside the store, or in the folder of `--to`; the second place of this machine gets its copy too. */
export const backup = (options: BackupOptions): Promise<Outcome> =>
  withStore(options, (store) => {
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
  const keys = await restoreKeys(file, from, options);
  const store = openedOrNull(file, from, keys);
  if (store === null) return restoreDamaged(file, from, { dryRun, keys });
  const otherKeys = keys.backup === null ? [] : [keys.backup];
  let open = store;
  try {
    if (dryRun) return { output: previewRestore(store, from, otherKeys), note: 'Provkörning: ingenting är ändrat.' };
    const restored = restoreInto(store, from, { actor: userInfo().username, places: placesOf(store), otherKeys });
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
function openedOrNull(file: string, from: string, keys: RestoreKeys): Store | null {
  try {
    return openStore(file, { key: keys.store });
  } catch (error) {
    if (error instanceof AppError && (canBeReplaced(error) || isDamagedBehindKey(error, from, keys))) return null;
    throw error;
  }
}
/** The passphrase opens the backup and not the register: then it is not the passphrase that is wrong. */
function isDamagedBehindKey(error: AppError, from: string, { backup: key, isOnePassphrase }: RestoreKeys): boolean {
  if (!isRefusal(error, 'wrongKey') || key === null || !isOnePassphrase) return false;
  inspect(from, [key]);
  return true;
}

type Job = { readonly dryRun: boolean; readonly keys: RestoreKeys };
function restoreDamaged(file: string, from: string, { dryRun, keys }: Job): Outcome {
  const { head, lastAt, counts } = inspect(from, [keys.backup]);
  if (dryRun)
    return {
      output: { now: null, backup: { head, lastAt }, counts },
      note: 'Provkörning: ingenting är ändrat. Registret går inte att öppna.',
    };
  const kept = replaceDamaged(file, from, { keys: [keys.backup] });
  return {
    output: { store: file, from, head, saved: kept },
    note: kept === null ? 'Säkerhetskopian ligger nu som register.' : `Registret är återställt. Den skadade filen är kvar som ${kept}.`,
  };
}
