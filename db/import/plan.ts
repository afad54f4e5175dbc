import { errorWords } from '#shared/i18n/errors.ts';
import { AppError } from '#shared/kit/errors.ts';
import { issueMessage } from '#shared/import/messages.ts';
import type { SheetJob } from '#shared/import/prepare.ts';
import { withLeadingVersion } from '#shared/import/leading-version.ts';
import { readRow, type ReadRow } from '#shared/import/read-table.ts';
import type { SheetReport } from '#shared/import/report.ts';
import { dataRows } from '#shared/import/rows.ts';
import { inReadingOrder } from '#shared/import/targets.ts';
import { nothingSeen, type Seen } from '#shared/import/duplicates.ts';
import type { RowIssue } from '#shared/import/types.ts';
import type { Store } from '../kit/store.ts';
import { startSheet, type SheetState } from './plan-sheet.ts';
import type { Operation, Plan, Progress, Sample } from './plan-types.ts';
import { openBooks, type Books } from './record-book.ts';
import { finishSheet, planRow } from './plan-row.ts';

export type PlanOptions = { readonly onProgress?: ((progress: Progress) => void) | undefined; readonly signal?: AbortSignal | undefined };
/** Rows between two turns of the event loop: a page query waits some tens of milliseconds at most. */
const chunk = 200;

type Turn = (rows: number) => Promise<void>;
function turns(total: number, { onProgress, signal }: PlanOptions): Turn {
  let done = 0;
  return async (rows) => {
    done += rows;
    onProgress?.({ phase: 'plan', done: Math.min(done, total), total });
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) throw new AppError('CANCELLED', errorWords.importing.cancelled);
  };
}

/**
 * Decides everything that a job would do, and writes nothing: rows are read, names looked up (also those that earlier rows make),
 * records matched, duplicates set aside. Sheets are taken in an order in which what they refer to comes first. Throws AppError CANCELLED.
 */
export async function planImport(store: Store, jobs: readonly SheetJob[], options: PlanOptions = {}): Promise<Plan> {
  const books = openBooks(store);
  const seen = new Map<string, Seen>();
  const links = new Map<string, Set<string>>();
  const turn = turns(jobs.reduce((sum, job) => sum + job.table.rows.length, 0) * 2, options);
  const operations: Operation[] = [];
  const files: SheetReport[] = [];
  const samples: Sample[] = [];
  for (const job of inReadingOrder(jobs, ({ planned }) => planned.plan.target)) {
    const name = job.planned.plan.target.name;
    const known = seen.get(name) ?? nothingSeen();
    seen.set(name, known);
    const sheet = await planSheet({ store, books, seen: known, links }, job, turn);
    operations.push(...sheet.operations);
    files.push(sheet.report);
    samples.push(...sheet.samples);
  }
  return { id: crypto.randomUUID(), operations, samples, report: { files } };
}

type Shared = { readonly store: Store; readonly books: Books; readonly seen: Seen; readonly links: Map<string, Set<string>> };
async function planSheet(
  shared: Shared,
  job: SheetJob,
  turn: Turn,
): Promise<{ readonly operations: readonly Operation[]; readonly report: SheetReport; readonly samples: readonly Sample[] }> {
  const { plan, unknownColumns, missing } = job.planned;
  const { rows, skipped } = dataRows(job.table, plan);
  const read: ReadRow[] = [];
  for (let at = 0; at < rows.length; at += chunk) {
    for (const row of rows.slice(at, at + chunk)) read.push(readRow(plan, row));
    await turn(chunk);
  }
  const told = withLeadingVersion(read);
  const state: SheetState = startSheet(shared, plan, told);
  for (let at = 0; at < told.length; at += chunk) {
    for (const row of told.slice(at, at + chunk)) planRow(state, row);
    await turn(chunk);
  }
  const { operations, samples, counts, duplicates, warnings, rejected } = finishSheet(state);
  const absent: readonly RowIssue[] = missing.map((header) => ({
    row: plan.headerRow,
    column: header,
    code: 'missing_column',
    message: issueMessage('missing_column', { column: header, value: '' }),
  }));
  const report = {
    file: job.file,
    sheet: job.sheet,
    register: job.register,
    ...counts,
    duplicates,
    skipped,
    warnings: [...absent, ...warnings],
    rejected,
    unknownColumns,
  };
  return { operations, report, samples: samples.map((sample) => ({ file: job.file, sheet: job.sheet, ...sample })) };
}
