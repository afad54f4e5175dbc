import { join } from 'node:path';
import { backupErrorWords } from '#shared/i18n/backup-errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { localParts } from '#shared/kit/swedish.ts';
import { backUp, isDue, newestGood, type Made, type Places } from '#db/backup/policy.ts';
import { headOf, lastEntry } from '#db/kit/history.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import type { Store } from '#db/kit/store.ts';
import type { Session } from './handler.ts';
import { keepMachineState, machineState } from './machine-state.ts';

/** Where this machine puts the backups of a store. */
export const placesOf = (store: Store): Places => ({ second: machineState(store.file).secondPlace });

/** Nothing has been changed yet, or it is not a file: there is nothing to lose. */
const hasNothing = (store: Store): boolean => store.file === ':memory:' || lastEntry(store) === 0;
/** The head is remembered, so that an older file is noticed when it is next opened here. */
const remember = (store: Store): void =>
  void (store.readOnly === null && store.file !== ':memory:' && keepMachineState(store.file, { lastHead: headOf(store) }));

/** A backup before something big. Throws AppError when it cannot be made: then the big thing is not begun. */
export function backUpFirst(store: Store): Made | null {
  return hasNothing(store) ? null : backUp(store, placesOf(store));
}

/**
 * The daily one. Never stops the work: what goes wrong becomes a warning of the session, and goes away with the next good backup.
 * The example organisation is made anew every time and needs none.
 */
export function backUpIfDue({ store, demo, warnings }: Session): void {
  if (demo || store.readOnly !== null || store.raw.inTransaction) return;
  try {
    remember(store);
    if (!hasNothing(store) && isDue(store.file)) told(warnings, backUp(store, placesOf(store)).warning);
  } catch (error) {
    told(warnings, error instanceof AppError ? error.message : backupErrorWords.daily);
  }
}

/** What can take a damaged register's place: the newest backup that passes every check, as a Swedish sentence. */
export function goodBackupText(storeFile: string, key: StoreKey | null = null): string {
  const good = newestGood(storeFile, { second: machineState(storeFile).secondPlace }, [key]);
  if (!good) return backupErrorWords.noneGood;
  const made = localParts(good.at);
  return backupErrorWords.newestGood(made?.date ?? good.at, made?.time.slice(0, 5) ?? '', join(good.folder, good.name));
}

export function told(warnings: Session['warnings'], warning: string | null): void {
  if (warning === null) warnings.delete('backup');
  else warnings.set('backup', warning);
}
