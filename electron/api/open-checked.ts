import { existsSync } from 'node:fs';
import { errorWords } from '#shared/i18n/errors.ts';
import { vaultWords } from '#shared/i18n/vault.ts';
import { AppError } from '#shared/kit/errors.ts';
import { noteInHistory } from '#db/backup/note.ts';
import type { StoreKey } from '#db/crypto/key.ts';
import { lastEntry } from '#db/kit/history.ts';
import type { Store } from '#db/kit/store.ts';
import { write } from '#db/kit/write.ts';
import { canBeReplaced, refuse } from '#db/sqlite/open-words.ts';
import { closeStore, openStore } from '#db/sqlite/open.ts';
import { goodBackupText } from './backups.ts';
import type { Session } from './handler.ts';
import { keepMachineState, machineState } from './machine-state.ts';
import { speak } from './speak.ts';
import { warningsOf } from './store-warnings.ts';

/** A file beyond opening is refused with the backup that can take its place. */
export function openChecked(file: string, key: StoreKey | null): Store {
  try {
    return openStore(file, { check: true, places: { second: machineState(file).secondPlace }, key });
  } catch (error) {
    if (error instanceof AppError && existsSync(file) && canBeReplaced(error))
      throw new AppError(error.code, `${error.message} ${goodBackupText(file, key)}`);
    throw error;
  }
}

/** The session works with this store from now on; one that cannot be asked for what the session needs is closed again. `isNew`: made just now, so there is nothing to warn of. */
export function adopt(session: Session, store: Store, isNew: boolean): void {
  try {
    take(session, store, isNew);
  } catch (error) {
    session.vault.open = null;
    closeStore(store);
    throw error;
  }
}
function take(session: Session, store: Store, isNew: boolean): void {
  const { vault, warnings, who, demo } = session;
  speak(store);
  const { lastHead, failedUnlocks = 0 } = machineState(store.file);
  warnings.clear();
  if (!isNew && !demo) for (const [kind, text] of warningsOf(store, lastHead)) warnings.set(kind, text);
  if (store.readOnly !== null)
    warnings.set('readOnly', store.damaged ? `${store.readOnly} ${goodBackupText(store.file, store.key)}` : store.readOnly);
  else if (failedUnlocks > 0 && store.key !== null) {
    write(store, who, (tx) => noteInHistory(tx, { op: 'failedUnlock', changed: { attempts: [null, failedUnlocks] } }));
    keepMachineState(store.file, { failedUnlocks: undefined });
    warnings.set('failedUnlock', vaultWords.said.failedBefore(failedUnlocks));
  }
  session.store = store;
  session.since = lastEntry(store);
  vault.lastAlive = Date.now();
}

/** Why a store could not be opened, for the one who asked for it: whatever was thrown becomes a code and a sentence. */
export function openingFailure(file: string, error: unknown): { readonly code: AppError['code']; readonly message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  const isDamaged = String((error as { code?: unknown }).code).startsWith('SQLITE_CORRUPT');
  if (isDamaged) return { code: 'STORE', message: `${refuse('damaged', file).message} ${goodBackupText(file)}` };
  return { code: 'STORE', message: errorWords.dispatch.notOpened };
}
