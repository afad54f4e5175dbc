import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/kit/errors.ts';
import { demoStore } from '../demo/demo-store.ts';
import { closeStore, createStore, openStore } from '#db/sqlite/open.ts';
import { dispatch } from './dispatch.ts';
import { openSession, type Session } from './handler.ts';
import { cancelAllImports } from './import-jobs.ts';
import type { FromWorker, StoreOptions, ToWorker } from './store-messages.ts';

/** The one thread that owns the store: dispatch and every query run here, so that no window ever waits for another thread's lock. */
const port = parentPort!;
const send = (message: FromWorker) => port.postMessage(message);
const options = workerData as StoreOptions;

async function open(): Promise<Session> {
  const { file, actor, demo = false } = options;
  const isNew = !existsSync(file);
  const store = isNew ? await (demo ? demoStore(file) : createStore(file)) : openStore(file);
  return openSession(store, { actor, demo });
}

try {
  const session = await open();
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'close') {
      cancelAllImports();
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
