import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { BackupItem, BackupPlace } from '#shared/contract/backup.contract.ts';
import { AppError } from '#shared/kit/errors.ts';
import { inspect } from '#db/backup/inspect.ts';
import { listBackups, type Backup } from '#db/backup/make.ts';
import { backupFolder, readName } from '#db/backup/names.ts';
import { backUp } from '#db/backup/policy.ts';
import { previewRestore, replaceDamaged, restoreInto } from '#db/backup/restore.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import { headOf, lastEntry } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';
import { saltOf } from '#db/sqlite/header.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { placesOf, told } from './backups.ts';
import type { HandlersOf } from './handler.ts';
import { cancelAllImports } from './import-jobs.ts';
import { keepMachineState } from './machine-state.ts';
import { keyOfSecret } from './unlock.ts';

const itemOf = (place: BackupPlace, { name, folder, at, head, bytes }: Backup): BackupItem => ({ name, place, folder, at, head, bytes });

type Chosen = { readonly name: string; readonly place: BackupPlace };
/** The path of a listed backup. A name that is none of this store's is refused: no path comes in this way. */
function pathOf(store: Store, { name, place }: Chosen): string {
  const folder = place === 'main' ? backupFolder(store.file) : placesOf(store).second;
  if (folder === undefined || readName(store.file, name) === null)
    throw new AppError('NOT_FOUND', 'Säkerhetskopian finns inte i listan. Ingenting är ändrat; hämta listan på nytt och välj igen.');
  return join(folder, name);
}

/** The key of a backup that was made under another passphrase. */
async function earlierKey(file: string, earlier: string | undefined): Promise<readonly StoreKey[]> {
  const salt = earlier === undefined ? null : saltOf(file);
  return earlier === undefined || salt === null ? [] : [await keyOfSecret(earlier, salt)];
}

function secondList(store: Store, folder: string | undefined): { readonly items: readonly BackupItem[]; readonly problem: string | null } {
  if (folder === undefined) return { items: [], problem: null };
  try {
    statSync(folder);
    return { items: listBackups(store.file, folder).map((backup) => itemOf('second', backup)), problem: null };
  } catch {
    return {
      items: [],
      problem: `Den andra platsen ${folder} går inte att nå. Kopiorna bredvid registret finns kvar; anslut disken eller välj en annan plats.`,
    };
  }
}

export const backupHandlers: HandlersOf<'backup'> = {
  'backup.list': ({ store }) => {
    const folder = backupFolder(store.file);
    const { second } = placesOf(store);
    const { items, problem } = secondList(store, second);
    const main = store.file === ':memory:' ? [] : listBackups(store.file, folder).map((backup) => itemOf('main', backup));
    return { folder, secondFolder: second ?? null, secondProblem: problem, backups: [...main, ...items] };
  },
  'backup.now': ({ store, warnings }) => {
    const { warning, ...made } = backUp(store, placesOf(store));
    told(warnings, warning);
    return { ...itemOf('main', made), warning };
  },
  'backup.preview': async ({ store }, chosen) => {
    const from = pathOf(store, chosen);
    return previewRestore(store, from, await earlierKey(from, chosen.earlier));
  },
  'backup.restore': async (session, chosen) => {
    const { store, who } = session;
    if (store.readOnly !== null && !store.damaged) throw new AppError('STORE', store.readOnly);
    const from = pathOf(store, chosen);
    const otherKeys = await earlierKey(from, chosen.earlier);
    cancelAllImports();
    const restored = store.damaged
      ? replaceOpenDamaged(store, from)
      : restoreInto(store, from, { actor: who.actor, places: placesOf(store), otherKeys });
    session.store = restored.store;
    session.since = lastEntry(restored.store);
    session.warnings.clear();
    const head = headOf(restored.store);
    keepMachineState(restored.store.file, { lastHead: head });
    return { saved: restored.saved && itemOf('main', restored.saved), head };
  },
  'backup.setSecond': ({ store }, { folder }) => {
    if (folder !== null) mustTakeFiles(folder);
    if (!keepMachineState(store.file, { secondPlace: folder ?? undefined }))
      throw new AppError('STORE', 'Valet kunde inte sparas på den här datorn. Säkerhetskopior görs som förut; försök igen.');
    return null;
  },
};

/** A damaged state is no backup: its file is kept beside, under a name that says so. */
function replaceOpenDamaged(store: Store, from: string): { readonly store: Store; readonly saved: null } {
  const keys = [store.key];
  inspect(from, keys);
  closeStore(store);
  replaceDamaged(store.file, from, { keys });
  return { store: openStore(store.file, { key: store.key }), saved: null };
}

function mustTakeFiles(folder: string): void {
  try {
    if (!isAbsolute(folder) || !statSync(folder).isDirectory()) throw new Error('no folder');
    accessSync(folder, constants.W_OK);
  } catch {
    throw new AppError(
      'INVALID_INPUT',
      `Mappen ${folder} finns inte eller går inte att skriva i. Säkerhetskopior görs som förut; välj en mapp som finns, med hela sökvägen.`,
      [{ field: 'folder', code: 'WRONG_KIND' }],
    );
  }
}
