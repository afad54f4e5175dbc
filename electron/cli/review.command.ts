import { extname } from 'node:path';
import { reviewExportWords } from '#shared/i18n/review.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { adoptedDocx, reviewDocument } from '#db/review/review-document.ts';
import { today } from '../api/today.ts';
import { adoptReview } from '../export/adopt-review.ts';
import type { RenderOptions } from '../export/docx/render.ts';
import type { Template } from '../export/docx/template/read-template.ts';
import { replaceFile } from './replace-file.ts';
import { templateFor } from './template-option.ts';
import { dateOption, oneOf, UsageError, yearOption, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = {
  readonly store?: string;
  readonly year?: string;
  readonly 'as-of'?: string;
  readonly out?: string;
  readonly audience?: string;
  /** A Word template instead of the store's own. */
  readonly template?: string;
  readonly 'page-numbers'?: string;
  /** Freezes the year's review first. */
  readonly adopt?: boolean;
};

function outOption(out: string | undefined): string {
  if (out === undefined || out.trim() === '') throw new UsageError(reviewExportWords.outMissing);
  if (!['.docx', '.json'].includes(extname(out).toLowerCase())) throw new UsageError(reviewExportWords.outKind(out));
  return out;
}

/** The Word library is loaded only when a Word file is asked for. */
async function rendered(document: ReportDocument, out: string, options: RenderOptions): Promise<Uint8Array> {
  if (extname(out).toLowerCase() === '.json') return Buffer.from(`${JSON.stringify(document, null, 2)}\n`);
  const { renderDocx } = await import('../export/docx/render.ts');
  return renderDocx(document, options);
}

type AdoptionDay = { readonly year: number; readonly asOf: string };
async function adopted(store: Store, { year, asOf }: AdoptionDay, template: Template | null): Promise<Readonly<Record<string, unknown>>> {
  const { renderDocx } = await import('../export/docx/render.ts');
  const query = { year, asOf, createdAt: new Date().toISOString() };
  return {
    adopted: await adoptReview(store, { actor: 'ISAM' }, query, (document, options) => renderDocx(document, { ...options, template })),
  };
}

/** Makes the year's review as Word or JSON; with `--adopt` it is frozen first and the file is optional. An adopted year gives its stored file. Options are checked before the store is opened; nothing half-written is left behind. */
export function review(options: Options): Promise<Outcome> {
  const year = yearOption(options.year);
  const out = options.adopt && options.out === undefined ? null : outOption(options.out);
  const audience = oneOf(options.audience, '--audience', ['internal', 'public'], 'internal');
  const pageNumbers = oneOf(options['page-numbers'], '--page-numbers', ['estimate', 'none'], 'estimate');
  const given = options['as-of'] === undefined ? null : dateOption(options['as-of'], '--as-of', '');
  return withStore(options, async (store) => {
    const asOf = given ?? settingsOf(store).asOf ?? today();
    const template = await templateFor(store, options.template);
    const done = options.adopt ? await adopted(store, { year, asOf }, template) : {};
    if (out === null) return { output: done };
    const document = reviewDocument(store, { year, asOf, audience, createdAt: new Date().toISOString() });
    const stored = extname(out).toLowerCase() === '.docx' ? adoptedDocx(store, { year, asOf, audience }) : null;
    const bytes = stored ?? (await rendered(document, out, { pageNumbers, template }));
    await replaceFile(out, bytes, reviewExportWords.cannotWrite(out));
    return { output: { ...done, out, chapters: document.chapters.length + document.appendices.length, bytes: bytes.byteLength } };
  });
}
