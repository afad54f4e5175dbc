import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorWords } from '#shared/i18n/errors.ts';
import { planImport } from '#db/import/plan.ts';
import type { Progress } from '#db/import/plan-types.ts';
import { applyPlan } from '#db/import/apply.ts';
import { rememberedColumns, type Source } from '#db/import/source.ts';
import { settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { entriesFor, type ImportMapping } from '#shared/import/mapping.ts';
import { headersIn, prepareJobs, type Prepared, type SheetChoice, type SheetJob } from '#shared/import/prepare.ts';
import { previewSheet, type SheetPreview } from '#shared/import/preview.ts';
import { hasRejected, type ImportReport } from '#shared/import/report.ts';
import { sourceKey } from '#shared/import/source-key.ts';
import type { SheetEncoding, Workbook } from '#shared/kit/sheet.ts';
import { localParts } from '#shared/kit/swedish.ts';
import { openReader } from './sheet-client.ts';
import { refuse } from './refusal.ts';

/** A file to read: where it stands, or its bytes with a name. */
export type ImportFile = { readonly path: string } | { readonly bytes: Uint8Array; readonly name: string };
export type ImportJob = {
  readonly store: Store;
  readonly files: readonly ImportFile[];
  readonly mapping?: ImportMapping | undefined;
  /** What a person has chosen in the wizard, per sheet. */
  readonly choices?: readonly SheetChoice[] | undefined;
  /** The day that a list is of, where it does not say: the mapping's, else the setting, else today. */
  readonly asOf?: string | undefined;
  /** Plans and reports, writes nothing. */
  readonly dryRun: boolean;
  /** Leaves refused rows out; otherwise one refused row stops the lot. */
  readonly skipRejected: boolean;
  /** Remembers the columns for the next list with the same headers. */
  readonly remember?: boolean;
  readonly actor: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};
/** `noTable`: one Swedish sentence for each file in which nothing could be read as a list; such a file stops the lot as a refused row does. */
export type ImportResult = { readonly report: ImportReport; readonly written: boolean; readonly noTable: readonly string[] };

export type Loaded = { readonly books: readonly Workbook[]; readonly files: readonly { readonly name: string; readonly sha256: string }[] };
type Loading = Pick<ImportJob, 'files' | 'mapping' | 'onProgress' | 'signal'>;

const encodings: readonly string[] = ['utf-8', 'utf-8-bom', 'cp1252', 'utf-16le', 'utf-16be'] satisfies readonly SheetEncoding[];
const isEncoding = (text: string | null | undefined): text is SheetEncoding => encodings.includes(text ?? '');

/** Reads every file in a worker. Rejects with an ImportRefusal for a file that is not read at all. */
export async function loadFiles({ files, mapping, onProgress, signal }: Loading): Promise<Loaded> {
  const books: Workbook[] = [];
  const read: { name: string; sha256: string }[] = [];
  const reader = openReader();
  try {
    for (const [index, file] of files.entries()) {
      const name = 'path' in file ? basename(file.path) : file.name;
      const bytes = 'path' in file ? await bytesOf(file.path, name) : file.bytes;
      const [entry] = entriesFor(mapping, name);
      const hints = {
        ...(isEncoding(entry?.encoding) ? { encoding: entry.encoding } : {}),
        ...(entry?.delimiter ? { delimiter: entry.delimiter } : {}),
      };
      books.push(await reader.read({ bytes, fileName: name, hints }, signal ? { signal } : {}));
      read.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') });
      onProgress?.({ phase: 'read', done: index + 1, total: files.length });
    }
  } finally {
    await reader.close();
  }
  return { books, files: read };
}
const bytesOf = (path: string, name: string): Promise<Uint8Array> =>
  readFile(path).catch((error: unknown) => {
    throw refuse.unreadable(name, error);
  });

export const prepareBooks = (
  store: Store,
  books: readonly Workbook[],
  { mapping, choices, asOf }: Pick<ImportJob, 'mapping' | 'choices' | 'asOf'>,
): Prepared =>
  prepareJobs(books, {
    settings: {
      ...settingsOf(store),
      asOf: asOf ?? mapping?.asOf ?? settingsOf(store).asOf ?? localParts(new Date().toISOString())?.date ?? null,
    },
    mapping,
    choices,
    remembered: (key) => rememberedColumns(store, key),
  });

/** The columns of a sheet as they were read, for next time; a list that a mapping file explains needs no memory. */
export const sourceOf = ({ planned, table }: SheetJob): Source => ({
  key: sourceKey(planned.plan.target.name, headersIn(table, planned.plan.headerRow)),
  columns: planned.plan.columns.map(({ col, header, column, replaced }) => ({
    col,
    header,
    field: column?.id ?? null,
    ...(replaced ? { values: Object.fromEntries([...replaced.values()].map(({ from, to }) => [from, to])) } : {}),
  })),
});

/**
 * Reads files into the store: read, plan, write, as one job and one commit. Nothing is written when `dryRun` is set, when a row is
 * refused and `skipRejected` is not set, or when the job is cancelled or fails. Rejects with an ImportRefusal (a file), or an AppError:
 * INVALID_INPUT (the mapping), CANCELLED, CONFLICT, LOCKED.
 */
export async function runImport(job: ImportJob): Promise<ImportResult> {
  const { store, onProgress, signal } = job;
  const { books, files } = await loadFiles(job);
  const { jobs, unread } = prepareBooks(store, books, job);
  const plan = await planImport(store, jobs, { onProgress, signal });
  const report = { files: [...plan.report.files, ...unread] };
  const noTable = withoutTable(books, jobs, unread);
  const stopped = hasRejected(report) || noTable.length > 0;
  if (job.dryRun || (stopped && !job.skipRejected)) return { report, written: false, noTable };
  const sources = job.remember && !job.mapping ? jobs.map(sourceOf) : [];
  await applyPlan(store, { actor: job.actor }, plan, { files, onProgress, signal, sources });
  return { report, written: true, noTable };
}

function withoutTable(books: readonly Workbook[], jobs: readonly SheetJob[], unread: Prepared['unread']): readonly string[] {
  const silent = books.filter((book) => !jobs.some((job) => job.file === book.file));
  return silent.map(({ file }) => {
    const why = unread.find((sheet) => sheet.file === file)?.message;
    return why === undefined ? errorWords.importing.noRows(file) : `${file}: ${why}`;
  });
}

/** How the sheets of read workbooks would be taken, for the wizard; empty sheets are left out. Plain data, nothing written. */
export const previewBooks = (
  store: Store,
  books: readonly Workbook[],
  prepared: Prepared,
): readonly (SheetPreview & { readonly file: string })[] =>
  books.flatMap((book) =>
    book.sheets
      .filter((sheet) => sheet.rows.length > 0)
      .map((sheet) => {
        const planned = prepared.jobs.find((candidate) => candidate.table === sheet) ?? null;
        const message = prepared.unread.find((left) => left.file === book.file && left.sheet === sheet.name)?.message ?? null;
        return { file: book.file, ...previewSheet(sheet, planned, { message, settings: settingsOf(store) }) };
      }),
  );
