import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Reply } from '#shared/contract/reply.ts';
import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { noKeeper, type Keeper } from './keeper.ts';
import type { FromWorker, KeeperQuestion, StoreOptions, ToWorker } from './store-messages.ts';

export type StoreClient = { call(name: string, input: unknown): Promise<Reply>; close(): Promise<void> };

const gone = () =>
  ({
    ok: false,
    error: { code: 'STORE', message: errorWords.dispatch.closed },
  }) as const satisfies Reply;

/**
 * Starts the thread that owns the store. Throws AppError with a Swedish sentence when the store cannot be used.
 * @param onGone the thread has ended although nobody closed it: every further call answers that the store is gone
 * @param keeper where this machine can keep the key of an encrypted store
 */
export async function startStoreWorker(
  options: StoreOptions,
  onGone: () => void = () => {},
  keeper: Keeper = noKeeper,
): Promise<StoreClient> {
  const worker = new Worker(workerFile(), { workerData: options });
  const post = (message: ToWorker) => worker.postMessage(message);
  const waiting = new Map<number, (reply: Reply) => void>();
  const heard = (message: FromWorker) => {
    if (message.kind === 'keeper') void asked(keeper, message).then((text) => post({ kind: 'kept', id: message.id, text }));
    if (message.kind !== 'reply') return;
    waiting.get(message.id)?.(message.reply);
    waiting.delete(message.id);
  };
  worker.on('message', heard);
  await started(worker);
  let closed = false;
  const giveUp = () => {
    for (const answer of waiting.values()) answer(gone());
    waiting.clear();
  };
  worker.on('error', giveUp);
  worker.on('exit', () => {
    giveUp();
    if (!closed) onGone();
    closed = true;
  });
  let last = 0;
  return {
    call: (name, input) => {
      if (closed) return Promise.resolve(gone());
      const id = ++last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        try {
          post({ kind: 'call', id, name, input });
        } catch {
          // What no thread can be given (a function, an endless nesting) is no input.
          waiting.delete(id);
          resolve({ ok: false, error: { code: 'INVALID_INPUT', message: errorWords.dispatch.input } });
        }
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

/** Until the thread says that it is ready, or why it is not. */
const started = (worker: Worker): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new AppError('STORE', gone().error.message)));
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'ready') resolve();
      if (message.kind === 'failed') reject(new AppError(message.code, message.message));
    });
  });

/** What a keeper cannot do is no accident of the store: it answers null. */
async function asked(keeper: Keeper, { ask, text }: KeeperQuestion): Promise<string | null> {
  try {
    return await keeper[ask](text);
  } catch {
    return null;
  }
}

/** Beside this file: the bundle when built, else the source, which Node runs as it is. */
function workerFile(): URL {
  const built = new URL('./store-worker.mjs', import.meta.url);
  return existsSync(built) ? built : new URL('./store-worker.ts', import.meta.url);
}
