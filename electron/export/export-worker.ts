import { parentPort, workerData } from 'node:worker_threads';
import { renderDocx } from './docx/render.ts';
import { writeWorkbook } from './xlsx/write-workbook.ts';
import type { ExportJob, ExportResult } from './export-client.ts';

/** A copy with its own buffer: the one of a zip may be shared, and shared memory cannot be handed over. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

// One job per worker: it starts with its data, answers once and ends. Layout of a long report takes seconds and must not
// stand in the way of the window or the database.
const job = workerData as ExportJob;
const bytes = ownBytes('sheets' in job ? await writeWorkbook(job.sheets) : await renderDocx(job.document, job.options));
parentPort?.postMessage({ bytes } satisfies ExportResult, [bytes.buffer]);
