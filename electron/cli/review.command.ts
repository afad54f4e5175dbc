import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { reviewExportSv } from '#shared/i18n/sv/review.sv.ts';
import { AppError } from '#shared/kit/errors.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { settingsOf } from '#db/kit/settings.ts';
import { reviewDocument } from '#db/review/review-document.ts';
import { today } from '../api/today.ts';
import { dateOption, oneOf, UsageError, yearOption, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = {
  readonly store?: string;
  readonly year?: string;
  readonly 'as-of'?: string;
  readonly out?: string;
  readonly audience?: string;
  readonly 'page-numbers'?: string;
};
type PageNumbers = 'estimate' | 'none';

function outOption(out: string | undefined): string {
  if (out === undefined || out.trim() === '') throw new UsageError(reviewExportSv.outMissing);
  if (!['.docx', '.json'].includes(extname(out).toLowerCase())) throw new UsageError(reviewExportSv.outKind(out));
  return out;
}

/** The Word library is loaded only when a Word file is asked for. */
async function rendered(document: ReportDocument, out: string, pageNumbers: PageNumbers): Promise<Uint8Array> {
  if (extname(out).toLowerCase() === '.json') return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  const { renderDocx } = await import('../export/docx/render.ts');
  return renderDocx(document, { pageNumbers });
}

/** Writes beside, flushes, and renames: an existing file is whole until the new one is (RELIABILITY.md). */
async function replaceFile(out: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(out), `.${basename(out)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, out);
  } catch {
    await rm(beside, { force: true });
    throw new AppError('INVALID_INPUT', reviewExportSv.cannotWrite(out));
  }
}

/** Makes the year's review as Word or JSON. Options are checked before the store is opened; nothing half-written is left behind. */
export function review(options: Options): Promise<Outcome> {
  const year = yearOption(options.year);
  const out = outOption(options.out);
  const audience = oneOf(options.audience, '--audience', ['internal', 'public'], 'internal');
  const pageNumbers = oneOf(options['page-numbers'], '--page-numbers', ['estimate', 'none'], 'estimate');
  const given = options['as-of'] === undefined ? null : dateOption(options['as-of'], '--as-of', '');
  return withStore(options.store, async (store) => {
    const asOf = given ?? settingsOf(store).asOf ?? today();
    const document = reviewDocument(store, { year, asOf, audience, createdAt: new Date().toISOString() });
    const bytes = await rendered(document, out, pageNumbers);
    await replaceFile(out, bytes);
    return { output: { out, chapters: document.chapters.length + document.appendices.length, bytes: bytes.byteLength } };
  });
}
