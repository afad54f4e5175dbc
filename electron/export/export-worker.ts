import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/kit/errors.ts';
import { setLanguage } from '#shared/kit/language.ts';
import { renderDocx } from './docx/render.ts';
import { checkTemplate } from './docx/template/check-template.ts';
import { sampleTemplate } from './docx/template/sample-template.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';
import type { ExportJob, ExportResult, WorkerData } from './export-client.ts';

async function bytesOf(job: Exclude<ExportJob, { readonly check: unknown }>): Promise<Uint8Array> {
  if ('sheets' in job) return writeWorkbook(job.sheets);
  return 'sample' in job ? sampleTemplate() : renderDocx(job.document, job.options);
}

async function resultOf(job: ExportJob): Promise<ExportResult> {
  try {
    // A copy with its own buffer: the one of a zip may be shared, and shared memory cannot be handed over.
    return 'check' in job ? { checked: await checkTemplate(job.check) } : { bytes: new Uint8Array(await bytesOf(job)) };
  } catch (error) {
    if (error instanceof AppError) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
}

// One job per worker: it starts with its data, answers once and ends. Layout of a long report takes seconds and must not
// stand in the way of the window or the database.
const { job, language } = workerData as WorkerData;
setLanguage(language);
const result = await resultOf(job);
parentPort?.postMessage(result, 'bytes' in result ? [result.bytes.buffer] : []);
