import { Worker } from 'node:worker_threads';
import type { ReportDocument } from '#shared/review/blocks.ts';
import type { TemplateCheck } from '#shared/documents/template-check.ts';
import { templateWords } from '#shared/i18n/template.ts';
import { AppError, type ErrorCode } from '#shared/kit/errors.ts';
import { language, type Language } from '#shared/kit/language.ts';
import type { OutSheet } from '#db/export/register-sheet.ts';
import type { RenderOptions } from './docx/render.ts';
import type { Template } from './docx/template/read-template.ts';

/** What the worker gets: a report to write as Word, sheets to write as Excel, a Word template to check, or nothing but to make the sample. */
export type ExportJob =
  | { readonly document: ReportDocument; readonly options: RenderOptions }
  | { readonly sheets: readonly OutSheet[] }
  | { readonly check: Template }
  | { readonly sample: true };
/** Sentences are in the language of the one who asks. */
export type WorkerData = { readonly job: ExportJob; readonly language: Language };
/** A refusal is no fault: it goes over as data, since an error loses its class on the way between threads. */
export type ExportResult =
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly checked: TemplateCheck }
  | { readonly refused: { readonly code: ErrorCode; readonly message: string } };

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
  bytesOf({ document, options }, signal);
/** Writes sheets as an Excel file in a worker thread of its own; rejects as `renderInWorker`. */
export const workbookInWorker = (sheets: readonly OutSheet[], signal?: AbortSignal): Promise<Uint8Array> => bytesOf({ sheets }, signal);
/** The sample template in the language in use. */
export const sampleInWorker = (): Promise<Uint8Array> => bytesOf({ sample: true });

/** An honest template takes a second or two; one that is made to take hours is stopped. */
const CHECK_MS = 60_000;
/**
 * Checks a Word template from outside in a worker thread of its own.
 * @throws AppError INVALID_INPUT with one sentence when it cannot be used, also when it takes too long or too much memory.
 */
export async function checkInWorker(template: Template): Promise<TemplateCheck> {
  try {
    const result = await runInWorker({ check: template }, AbortSignal.timeout(CHECK_MS));
    if ('checked' in result) return result.checked;
    throw new Error('The export worker answered something else');
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('INVALID_INPUT', templateWords.errors.notTried(template.name));
  }
}

async function bytesOf(job: ExportJob, signal?: AbortSignal): Promise<Uint8Array> {
  const result = await runInWorker(job, signal);
  if ('bytes' in result) return result.bytes;
  throw new Error('The export worker answered something else');
}

function runInWorker(job: ExportJob, signal?: AbortSignal): Promise<ExportResult> {
  const { promise, resolve, reject } = Promise.withResolvers<ExportResult>();
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(workerUrl(), { workerData: { job, language: language() } satisfies WorkerData, resourceLimits: LIMITS });
  const abort = (): void => {
    reject(signal?.reason);
    void worker.terminate();
  };
  signal?.addEventListener('abort', abort, { once: true });
  worker.once('message', (result: ExportResult) =>
    'refused' in result ? reject(new AppError(result.refused.code, result.refused.message)) : resolve(result),
  );
  worker.once('error', reject);
  worker.once('exit', (code) => {
    signal?.removeEventListener('abort', abort);
    // Settled already in every ordinary case; a worker that ends without an answer must not leave the caller waiting.
    reject(new Error(`The export worker ended without a result (code ${code})`));
  });
  return promise;
}
