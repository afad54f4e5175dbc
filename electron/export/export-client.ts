import { Worker } from 'node:worker_threads';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { OutSheet } from '#db/export/register-sheet.ts';
import type { RenderOptions } from './docx/render.ts';

/** What the worker gets and what it answers: a report as Word, or sheets as Excel. */
export type ExportJob = { readonly document: ReportDocument; readonly options: RenderOptions } | { readonly sheets: readonly OutSheet[] };
export type ExportResult = { readonly bytes: Uint8Array<ArrayBuffer> };

/** A 300-row register with page numbers takes about 250 MB; 1 GB stops a runaway layout before the machine swaps. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 128 } as const;

/** Beside this file: as TypeScript in development and tests, as export-worker.mjs in the bundle (dist/main). */
const workerUrl = (): URL => new URL(import.meta.url.endsWith('.ts') ? './export-worker.ts' : './export-worker.mjs', import.meta.url);

/**
 * Renders a report in a worker thread of its own.
 * @param signal aborting it ends the worker at once
 * @throws the signal's reason when aborted; the error of `renderDocx`; ERR_WORKER_OUT_OF_MEMORY above 1 GB.
 */
export const renderInWorker = (document: ReportDocument, options: RenderOptions, signal?: AbortSignal): Promise<Uint8Array> =>
  runInWorker({ document, options }, signal);
/** Writes sheets as an Excel file in a worker thread of its own; rejects as `renderInWorker`. */
export const workbookInWorker = (sheets: readonly OutSheet[], signal?: AbortSignal): Promise<Uint8Array> => runInWorker({ sheets }, signal);

function runInWorker(job: ExportJob, signal?: AbortSignal): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(workerUrl(), { workerData: job, resourceLimits: LIMITS });
  const abort = (): void => {
    reject(signal?.reason);
    void worker.terminate();
  };
  signal?.addEventListener('abort', abort, { once: true });
  worker.once('message', (result: ExportResult) => resolve(result.bytes));
  worker.once('error', reject);
  worker.once('exit', (code) => {
    signal?.removeEventListener('abort', abort);
    // Settled already in every ordinary case; a worker that ends without an answer must not leave the caller waiting.
    reject(new Error(`The export worker ended without a result (code ${code})`));
  });
  return promise;
}
