import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { language } from '#shared/kit/language.ts';
import type { Workbook } from '#shared/kit/sheet.ts';
import { limits } from './limits.ts';
import type { ReadHints } from './read-workbook.ts';
import { ImportRefusal, refuse } from './refusal.ts';
import type { SheetJob, SheetMessage } from './sheet-messages.ts';
import { collector } from './sheet-sink.ts';

/** Either the bytes with their name, or a path; `fileName` is then its last part unless given. */
export type WorkerSource =
  | { readonly bytes: Uint8Array; readonly fileName: string; readonly hints?: ReadHints }
  | { readonly path: string; readonly fileName?: string; readonly hints?: ReadHints };

export type WorkerOptions = {
  /** Rows received so far, all sheets together; about every thousand rows. */
  readonly onProgress?: (progress: { readonly rows: number }) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds, default 60 000. */
  readonly timeout?: number;
  /** Megabytes of JavaScript heap of the worker, default 512. */
  readonly memory?: number;
};

/** Beside this file in both shapes: TypeScript that Node runs as it is, or the bundle in dist/main. */
const workerFile = (): URL => new URL(import.meta.url.endsWith('.ts') ? './sheet-worker.ts' : './sheet-worker.mjs', import.meta.url);

/** Reads one file after another in one thread; starting a thread costs more than reading a small list. */
export type SheetReader = {
  /** Rejects with an ImportRefusal, also when the thread runs out of memory or time, or with the signal's reason when it is aborted. */
  readonly read: (source: WorkerSource, options?: Omit<WorkerOptions, 'memory'>) => Promise<Workbook>;
  readonly close: () => Promise<void>;
};

/** A thread with bounded memory, so that no file can block or end the program. After a failure the next file gets a thread of its own. */
export function openReader(memory = 512): SheetReader {
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    const ended = worker?.terminate();
    worker = null;
    await ended;
  };
  const read = async (source: WorkerSource, options: WorkerOptions = {}): Promise<Workbook> => {
    const job = jobOf(source);
    options.signal?.throwIfAborted();
    if (job.bytes !== undefined && job.bytes.byteLength > limits.csvBytes) throw refuse.bigFile(job.fileName);
    worker ??= startWorker(memory);
    worker.postMessage(job);
    try {
      return await outcome(worker, job.fileName, options);
    } catch (error) {
      await close();
      throw error;
    }
  };
  return { read, close };
}

function startWorker(memory: number): Worker {
  // A larger young generation: cells live just long enough to be copied twice in the default one.
  const resourceLimits = { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 };
  // Flags of this process (--input-type, --eval) must not change how the worker file is run.
  return new Worker(workerFile(), { resourceLimits, execArgv: [], name: 'sheet-worker' });
}

/** One file, in a thread of its own. */
export async function readInWorker(source: WorkerSource, options: WorkerOptions = {}): Promise<Workbook> {
  const reader = openReader(options.memory);
  try {
    return await reader.read(source, options);
  } finally {
    await reader.close();
  }
}

function jobOf(source: WorkerSource): SheetJob {
  const common = { hints: source.hints ?? {}, language: language() };
  return 'bytes' in source
    ? { bytes: source.bytes, fileName: source.fileName, ...common }
    : { path: source.path, fileName: source.fileName ?? basename(source.path), ...common };
}

async function outcome(worker: Worker, fileName: string, { onProgress, signal, timeout = 60_000 }: WorkerOptions): Promise<Workbook> {
  const { promise, resolve, reject } = Promise.withResolvers<Workbook>();
  const timer = setTimeout(() => reject(refuse.timeout(fileName)), timeout);
  const onAbort = (): void => reject(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const heard = {
    message: receiver(onProgress, { resolve, reject }),
    messageerror: (error: Error) => reject(refuse.failed(fileName, error)),
    error: (error: unknown) => reject(isOutOfMemory(error) ? refuse.memory(fileName) : refuse.failed(fileName, error)),
    // After `done` this changes nothing; a worker that ends without it must not leave the promise open.
    exit: (code: number) => reject(refuse.failed(fileName, new Error(`The sheet worker ended with code ${code}`))),
  };
  for (const [name, listener] of Object.entries(heard)) worker.on(name, listener);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    for (const [name, listener] of Object.entries(heard)) worker.off(name, listener);
  }
}

type Settle = { readonly resolve: (book: Workbook) => void; readonly reject: (refusal: ImportRefusal) => void };

/** Puts the pieces together again. */
function receiver(onProgress: WorkerOptions['onProgress'], { resolve, reject }: Settle): (message: SheetMessage) => void {
  const sink = collector();
  let rows = 0;
  return (message) => {
    switch (message.kind) {
      case 'sheet':
        sink.sheet(message.head);
        break;
      case 'rows':
        sink.rows(message.rows);
        rows += message.rows.length;
        onProgress?.({ rows });
        break;
      case 'end':
        sink.end(message.tail);
        break;
      case 'done':
        resolve({ ...message.head, sheets: sink.sheets() });
        break;
      case 'refused':
        reject(new ImportRefusal(message.code, message.message));
        break;
      default:
        message satisfies never;
    }
  };
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
