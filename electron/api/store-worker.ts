import { existsSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/kit/errors.ts';
import { demoStore } from '../demo/demo-store.ts';
import type { Store } from '#db/kit/store.ts';
import { canBeReplaced, refuse } from '#db/sqlite/open-words.ts';
import { closeStore, createStore, openStore } from '#db/sqlite/open.ts';
import { backUpIfDue, goodBackupText } from './backups.ts';
import { dispatch } from './dispatch.ts';
import { openSession, type Session } from './handler.ts';
import { cancelAllImports } from './import-jobs.ts';
import { machineState } from './machine-state.ts';
import type { FromWorker, StoreOptions, ToWorker } from './store-messages.ts';
import { warningsOf } from './store-warnings.ts';

/** The one thread that owns the store: dispatch and every query run here, so that no window ever waits for another thread's lock. */
const port = parentPort!;
const send = (message: FromWorker) => port.postMessage(message);
const options = workerData as StoreOptions;

async function open(): Promise<Session> {
  const { file, actor, demo = false } = options;
  const isNew = !existsSync(file);
  const store = isNew ? await (demo ? demoStore(file) : createStore(file)) : openChecked(file);
  const session = openSession(store, { actor, demo });
  if (!isNew && !demo) for (const [kind, text] of warningsOf(store, machineState(store.file).lastHead)) session.warnings.set(kind, text);
  if (store.readOnly !== null)
    session.warnings.set('readOnly', store.damaged ? `${store.readOnly} ${goodBackupText(store.file)}` : store.readOnly);
  return session;
}
/** A file beyond opening is refused with the backup that can take its place. */
function openChecked(file: string): Store {
  try {
    return openStore(file, { check: true, places: { second: machineState(file).secondPlace } });
  } catch (error) {
    if (error instanceof AppError && existsSync(file) && canBeReplaced(error))
      throw new AppError(error.code, `${error.message} ${goodBackupText(file)}`);
    throw error;
  }
}

/** A tenth of a second for a usual register; a larger one is backed up when the first page is there. */
const backedUpAtOnceBytes = 8_000_000;
/** The daily backup: at the opening, asked for again every hour and at the end. */
function keepBackedUp(session: Session): () => void {
  const isSmall = session.store.file !== ':memory:' && statSync(session.store.file).size < backedUpAtOnceBytes;
  if (isSmall) backUpIfDue(session);
  const first = setTimeout(() => backUpIfDue(session), 1500);
  const hourly = setInterval(() => backUpIfDue(session), 3_600_000);
  return () => {
    clearTimeout(first);
    clearInterval(hourly);
    backUpIfDue(session);
  };
}

try {
  const session = await open();
  const backUpAtEnd = keepBackedUp(session);
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'close') {
      cancelAllImports();
      backUpAtEnd();
      closeStore(session.store);
      send({ kind: 'closed' });
      port.close();
      return;
    }
    void dispatch(session, message.name, message.input).then((reply) => send({ kind: 'reply', id: message.id, reply }));
  });
  send({ kind: 'ready' });
} catch (error) {
  send({ kind: 'failed', ...failureOf(error) });
  port.close();
}

function failureOf(error: unknown): { readonly code: AppError['code']; readonly message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  const isDamaged = String((error as { code?: unknown }).code).startsWith('SQLITE_CORRUPT');
  if (isDamaged) return { code: 'STORE', message: `${refuse('damaged', options.file).message} ${goodBackupText(options.file)}` };
  return { code: 'STORE', message: 'Registret kunde inte öppnas. Filen är inte ändrad; starta om programmet och försök igen.' };
}
