import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Reply } from '#shared/contract/procedure.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { FromWorker, StoreOptions, ToWorker } from './store-messages.ts';

export type StoreClient = { call(name: string, input: unknown): Promise<Reply>; close(): Promise<void> };

const gone: Reply = {
  ok: false,
  error: { code: 'STORE', message: 'Registret stängdes oväntat. Det som var sparat finns kvar; starta om programmet.' },
};

/** Starts the thread that owns the store. Throws AppError with a Swedish sentence when the store cannot be used. */
export async function startStoreWorker(options: StoreOptions): Promise<StoreClient> {
  const worker = new Worker(workerFile(), { workerData: options });
  const waiting = new Map<number, (reply: Reply) => void>();
  const giveUp = () => {
    for (const answer of waiting.values()) answer(gone);
    waiting.clear();
  };
  worker.on('error', giveUp);
  worker.on('exit', giveUp);
  const [first] = (await once(worker, 'message')) as [FromWorker];
  if (first.kind === 'failed') throw new AppError(first.code, first.message);
  worker.on('message', (message: FromWorker) => {
    if (message.kind !== 'reply') return;
    waiting.get(message.id)?.(message.reply);
    waiting.delete(message.id);
  });
  let last = 0;
  let closed = false;
  const post = (message: ToWorker) => worker.postMessage(message);
  return {
    call: (name, input) => {
      if (closed) return Promise.resolve(gone);
      const id = ++last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        post({ kind: 'call', id, name, input });
      });
    },
    close: async () => {
      if (closed) return;
      closed = true;
      post({ kind: 'close' });
      await once(worker, 'exit');
    },
  };
}

/** Beside this file: the bundle when built, else the source, which Node runs as it is. */
function workerFile(): URL {
  const built = new URL('./store-worker.mjs', import.meta.url);
  return existsSync(built) ? built : new URL('./store-worker.ts', import.meta.url);
}
