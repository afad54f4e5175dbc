import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { BackupItem, BackupPlace } from '#shared/contract/backup.contract.ts';
import { backupErrorWords } from '#shared/i18n/backup-errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { inspect } from '#db/backup/inspect.ts';
import { listBackups, type Backup } from '#db/backup/make.ts';
import { backupFolder, isSalvagedName, readName, salvagedName } from '#db/backup/names.ts';
import { backUp } from '#db/backup/policy.ts';
import { previewRestore, replaceDamaged, restoreInto } from '#db/backup/restore.ts';
import { keptAs } from '#db/backup/rotation.ts';
import { salvageText } from '#db/backup/salvage-report.ts';
import { salvage } from '#db/backup/salvage.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import type { Store } from '#db/kit/store.ts';
import { kindOf, saltOf } from '#db/sqlite/header.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { windowProfileFolder } from '../host/locations.ts';
import { placesOf, told } from './backups.ts';
import type { HandlersOf } from './handler.ts';
import { cancelAllImports } from './import-jobs.ts';
import { keepMachineState } from './machine-state.ts';
import { keyOfSecret } from './unlock.ts';
import { workWith } from './work-with.ts';

/** One place's backups as the interface shows them. */
function itemsOf(place: BackupPlace, backups: readonly Backup[]): readonly BackupItem[] {
  const reasons = keptAs(backups, new Date().toISOString());
  return backups.map((backup) => ({
    name: backup.name,
    place,
    folder: backup.folder,
    at: backup.at,
    head: backup.head,
    bytes: backup.bytes,
    keptAs: reasons.get(backup) ?? 'next',
    encrypted: kindOf(join(backup.folder, backup.name)) === 'encrypted',
  }));
}
const itemOf = (backup: Backup): BackupItem => itemsOf('main', [backup])[0]!;

type Chosen = { readonly name: string; readonly place: BackupPlace };
/** The path of a listed backup. A name that is none of this store's is refused: no path comes in this way. */
function pathOf(store: Store, { name, place }: Chosen): string {
  const folder = place === 'main' ? backupFolder(store.file) : placesOf(store).second;
  if (folder === undefined || readName(store.file, name) === null) throw new AppError('NOT_FOUND', backupErrorWords.notInList);
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
    return { items: itemsOf('second', listBackups(store.file, folder)), problem: null };
  } catch {
    return {
      items: [],
      problem: backupErrorWords.secondAway(folder),
    };
  }
}

export const backupHandlers: HandlersOf<'backup'> = {
  'backup.list': ({ store }) => {
    const folder = backupFolder(store.file);
    const { second } = placesOf(store);
    const { items, problem } = secondList(store, second);
    const isFile = store.file !== ':memory:';
    const main = isFile ? itemsOf('main', listBackups(store.file, folder)) : [];
    const bytes = isFile ? statSync(store.file).size : 0;
    return {
      file: store.file,
      bytes,
      damaged: store.damaged,
      folder,
      machineFolder: isFile ? windowProfileFolder(store.file) : '',
      secondFolder: second ?? null,
      secondProblem: problem,
      backups: [...main, ...items],
    };
  },
  'backup.now': ({ store, warnings }) => {
    const { warning, ...made } = backUp(store, placesOf(store));
    told(warnings, warning);
    return { ...itemOf(made), warning };
  },
  'backup.preview': async (session, chosen) => {
    const from = pathOf(session.store, chosen);
    const otherKeys = await earlierKey(from, chosen.earlier);
    return previewRestore(session.store, from, otherKeys);
  },
  'backup.restore': async (session, chosen) => {
    const from = pathOf(session.store, chosen);
    const otherKeys = await earlierKey(from, chosen.earlier);
    // Read after the wait: it may have been locked meanwhile.
    const { store, who } = session;
    if (store.readOnly !== null && !store.damaged) throw new AppError('STORE', store.readOnly);
    cancelAllImports();
    const restored = store.damaged
      ? replaceOpenDamaged(store, from)
      : restoreInto(store, from, { actor: who.actor, places: placesOf(store), otherKeys });
    const head = workWith(session, restored.store);
    return { saved: restored.saved && itemOf(restored.saved), head };
  },
  'backup.salvage': ({ store, who }) => {
    mustBeDamaged(store);
    const name = salvagedName(store.file, new Date().toISOString());
    const report = salvage(store.file, join(dirname(store.file), name), who.actor, store.key);
    return { name, isComplete: report.isComplete, lines: salvageText(report).split('\n') };
  },
  'backup.useSalvaged': (session, { name }) => {
    const { store } = session;
    mustBeDamaged(store);
    const from = join(dirname(store.file), name);
    if (!isSalvagedName(store.file, name) || !existsSync(from)) throw new AppError('NOT_FOUND', backupErrorWords.salvagedGone);
    return { head: workWith(session, replaceOpenDamaged(store, from).store) };
  },
  'backup.setSecond': ({ store }, { folder }) => {
    if (folder !== null) mustTakeFiles(folder);
    if (!keepMachineState(store.file, { secondPlace: folder ?? undefined })) throw new AppError('STORE', backupErrorWords.notKept);
    return null;
  },
};

function mustBeDamaged(store: Store): void {
  if (!store.damaged) throw new AppError('FORBIDDEN', backupErrorWords.notDamaged);
}

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
    throw new AppError('INVALID_INPUT', backupErrorWords.noFolder(folder), [{ field: 'folder', code: 'WRONG_KIND' }]);
  }
}
