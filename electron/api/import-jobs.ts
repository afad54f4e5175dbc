import type { ImportStatus, SheetMapping, SheetPreview } from '#shared/contract/import.contract.ts';
import { errorWords } from '#shared/i18n/errors.ts';
import type { SheetChoice, Prepared } from '#shared/import/prepare.ts';
import { hasRejected, type ImportReport } from '#shared/import/report.ts';
import { AppError } from '#shared/kit/errors.ts';
import { applyPlan } from '#db/import/apply.ts';
import { planImport } from '#db/import/plan.ts';
import type { Plan, Progress } from '#db/import/plan-types.ts';
import type { Store } from '#db/kit/store.ts';
import { loadFiles, prepareBooks, previewBooks, sourceOf, type Loaded } from '../import/import-job.ts';
import { ImportRefusal } from '../import/refusal.ts';
import { recordsView, sheetView } from './import-view.ts';

/** One import that a person has begun in the interface: read, planned (again and again with other choices), written or left. */
type Job = {
  readonly store: Store;
  status: ImportStatus;
  loaded: Loaded | null;
  prepared: Prepared | null;
  plan: Plan | null;
  stop: AbortController;
};
const jobs = new Map<string, Job>();
/** Read workbooks take memory; a person works with one at a time. */
const kept = 3;

const jobNamed = (id: string): Job => {
  const job = jobs.get(id);
  if (!job) throw new AppError('NOT_FOUND', errorWords.importing.gone);
  return job;
};
const set = (job: Job, change: Partial<ImportStatus>) => void (job.status = { ...job.status, ...change });
/** A stage that has been replaced by a newer one says nothing any more. */
const watch = (job: Job, stop: AbortController) => ({
  onProgress: (progress: Progress) => void (job.stop === stop && set(job, progress)),
  signal: stop.signal,
});

/** Runs one stage; what goes wrong becomes the job's state and a Swedish sentence, never an exception. */
async function stage(job: Job, work: (stop: AbortController) => Promise<void>): Promise<void> {
  const stop = new AbortController();
  job.stop = stop;
  try {
    await work(stop);
  } catch (error) {
    if (job.stop !== stop) return;
    const cancelled = stop.signal.aborted;
    const known = error instanceof AppError || error instanceof ImportRefusal;
    const message = cancelled ? errorWords.importing.cancelled : known ? error.message : errorWords.importing.failed;
    set(job, { phase: cancelled ? 'cancelled' : 'failed', message });
  }
}

type GivenFile = { readonly name: string; readonly bytes: Uint8Array };
/** Begins an import. `into`: the target of a file in which nothing is recognised. Answers at once with the job's id. */
export function startJob(store: Store, files: readonly GivenFile[], into: string | null = null): string {
  const id = crypto.randomUUID();
  for (const old of [...jobs.keys()].slice(0, Math.max(0, jobs.size - kept + 1))) cancelJob(old);
  const status: ImportStatus = {
    job: id,
    phase: 'read',
    done: 0,
    total: files.length,
    report: null,
    previews: [],
    records: [],
    message: null,
  };
  const job: Job = { store, status, loaded: null, prepared: null, plan: null, stop: new AbortController() };
  jobs.set(id, job);
  void stage(job, async (stop) => {
    job.loaded = await loadFiles({ files, ...watch(job, stop) });
    await plan(job, into === null ? [] : unrecognised(job.loaded, into, prepareBooks(store, job.loaded.books, {})), stop);
  });
  return id;
}

/** A file of which no sheet is recognised was chosen by somebody who knows what it is: its fullest sheet is read as that. */
const unrecognised = ({ books }: Loaded, target: string, { jobs: found }: Prepared): readonly SheetChoice[] =>
  books
    .filter((book) => !found.some((sheet) => sheet.file === book.file))
    .flatMap(({ file, sheets: all }) => {
      const fullest = all.toSorted((a, b) => b.rows.length - a.rows.length).at(0);
      return fullest && fullest.rows.length > 1 ? [{ file, sheet: fullest.name, target }] : [];
    });

/** Plans anew with what the person has chosen. */
export function planAgain(id: string, mappings: readonly SheetMapping[]): void {
  const job = jobNamed(id);
  job.stop.abort();
  void stage(job, (stop) => plan(job, mappings.map(choiceOf), stop));
}
const choiceOf = ({ file, sheet, include, target, headerRow, columns }: SheetMapping): SheetChoice => ({
  file,
  sheet,
  skip: !include,
  ...(target === null ? {} : { target }),
  ...(headerRow === null ? {} : { headerRow }),
  ...(columns.length ? { columns } : {}),
});

async function plan(job: Job, choices: readonly SheetChoice[], stop: AbortController): Promise<void> {
  const { store, loaded } = job;
  if (!loaded) throw new AppError('NOT_FOUND', errorWords.importing.notRead);
  set(job, { phase: 'plan', message: null });
  const prepared = prepareBooks(store, loaded.books, { choices });
  const made = await planImport(store, prepared.jobs, watch(job, stop));
  if (job.stop !== stop) return;
  Object.assign(job, { prepared, plan: made });
  const report = { files: [...made.report.files, ...prepared.unread] };
  set(job, { phase: 'planned', report, previews: sheets(store, loaded, prepared, report), records: recordsView(made.samples) });
}
function sheets(store: Store, { books }: Loaded, prepared: Prepared, report: ImportReport): readonly SheetPreview[] {
  return previewBooks(store, books, prepared).map((sheet) => {
    const table = books.find(({ file }) => file === sheet.file)?.sheets.find(({ name }) => name === sheet.name);
    return sheetView(
      sheet,
      report.files.find((known) => known.file === sheet.file && known.sheet === sheet.name),
      table,
    );
  });
}

function toAccept(job: Job, skipRejected: boolean): { readonly made: Plan; readonly loaded: Loaded; readonly prepared: Prepared } {
  const { plan: made, loaded, prepared } = job;
  if (!made || !loaded || !prepared || job.status.phase !== 'planned') throw new AppError('CONFLICT', errorWords.importing.notReady);
  if (hasRejected(made.report) && !skipRejected) throw new AppError('INVALID_INPUT', errorWords.importing.rejected);
  return { made, loaded, prepared };
}
/** Throws AppError CONFLICT or INVALID_INPUT while a job cannot be written. */
export const mayAccept = (id: string, skipRejected: boolean): void => void toAccept(jobNamed(id), skipRejected);

/** Writes the plan in one commit. Refuses while rows are refused and not left out on purpose. */
export function acceptJob(
  id: string,
  actor: string,
  { skipRejected, remember }: { readonly skipRejected: boolean; readonly remember: boolean },
): void {
  const job = jobNamed(id);
  const { made, loaded, prepared } = toAccept(job, skipRejected);
  set(job, { phase: 'write', done: 0, total: made.operations.length });
  void stage(job, async (stop) => {
    await applyPlan(job.store, { actor }, made, {
      files: loaded.files,
      sources: remember ? prepared.jobs.map(sourceOf) : [],
      ...watch(job, stop),
    });
    set(job, { phase: 'written' });
  });
}

export const statusOf = (id: string): ImportStatus => jobNamed(id).status;
export function cancelJob(id: string): void {
  jobs.get(id)?.stop.abort();
  jobs.delete(id);
}
export const cancelAllImports = (): void => [...jobs.keys()].forEach(cancelJob);
