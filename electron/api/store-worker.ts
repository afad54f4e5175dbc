import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/kit/errors.ts';
import { demoStore } from '../demo/demo-store.ts';
import { closeStore, createStore, openStore } from '#db/sqlite/open.ts';
import { backUpIfDue } from './backups.ts';
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
  const store = isNew ? await (demo ? demoStore(file) : createStore(file)) : openStore(file);
  const session = openSession(store, { actor, demo });
  if (!isNew && !demo) for (const [kind, text] of warningsOf(store, machineState(store.file).lastHead)) session.warnings.set(kind, text);
  return session;
}

/** The daily backup waits until the first page is there, and is asked for again every hour and at the end. */
function keepBackedUp(session: Session): () => void {
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
  const known = error instanceof AppError;
  send({ kind: 'failed', code: known ? error.code : 'STORE', message: known ? error.message : 'Registret kunde inte öppnas. Filen är inte ändrad; starta om programmet och försök igen.' });
  port.close();
}
