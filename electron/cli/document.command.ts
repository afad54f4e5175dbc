import { extname } from 'node:path';
import { documentsWords } from '#shared/i18n/documents.ts';
import { reviewExportWords } from '#shared/i18n/review.ts';
import { documentKinds, type DocumentKind } from '#shared/documents/kinds.ts';
import { fold } from '#shared/kit/swedish.ts';
import type { ReportDocument } from '#shared/review/blocks.ts';
import { documentList, documentOf } from '#db/documents/document.ts';
import { settingsOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { today } from '../api/today.ts';
import { replaceFile } from './replace-file.ts';
import { templateFor } from './template-option.ts';
import type { Template } from '../export/docx/template/read-template.ts';
import { dateOption, oneOf, required, UsageError, yearOption, type Outcome } from './usage.ts';
import { withStore } from './with-store.ts';

type Options = {
  readonly store?: string;
  readonly kind?: string;
  readonly id?: string;
  readonly year?: string;
  readonly 'as-of'?: string;
  readonly out?: string;
  readonly audience?: string;
  /** A Word template instead of the store's own. */
  readonly template?: string;
};

const known = (text: string): DocumentKind => {
  const kind = documentKinds.find((one) => fold(one) === fold(text));
  if (kind) return kind;
  throw new UsageError(documentsWords.errors.kindUnknown(text, documentKinds.join(', ')));
};

/** The record by its id, number or name. */
function idOf(store: Store, kind: DocumentKind, ref: string | undefined, asOf: string): string | null {
  if (ref === undefined) return null;
  const { subjects = [] } = documentList(store, asOf).find((item) => item.kind === kind) ?? {};
  const found = subjects.find((one) => [one.id, one.ref, one.title].some((name) => name !== null && fold(name) === fold(ref)));
  if (found) return found.id;
  throw new UsageError(documentsWords.errors.recordUnknown(ref));
}

async function bytesOf(made: ReportDocument, out: string, template: Template | null): Promise<Uint8Array> {
  if (extname(out).toLowerCase() === '.json') return Buffer.from(`${JSON.stringify(made, null, 2)}\n`);
  const { renderDocx } = await import('../export/docx/render.ts');
  return renderDocx(made, { pageNumbers: 'none', template });
}

/** Makes one of the other documents as Word or JSON. `--id` is a record's id, number or name. */
export function document(options: Options): Promise<Outcome> {
  const kind = known(required(options.kind, '--kind SLAG'));
  const out = required(options.out, '--out X.docx|X.json');
  if (!['.docx', '.json'].includes(extname(out).toLowerCase())) throw new UsageError(reviewExportWords.outKind(out));
  const audience = oneOf(options.audience, '--audience', ['internal', 'public'], 'internal');
  const year = options.year === undefined ? null : yearOption(options.year);
  const given = options['as-of'] === undefined ? null : dateOption(options['as-of'], '--as-of', '');
  return withStore(options, async (store) => {
    const asOf = given ?? settingsOf(store).asOf ?? today();
    const id = idOf(store, kind, options.id, asOf);
    const made = documentOf(store, { kind, id, year, asOf, audience, createdAt: new Date().toISOString() });
    const bytes = await bytesOf(made, out, await templateFor(store, options.template));
    await replaceFile(out, bytes, reviewExportWords.cannotWrite(out));
    return { output: { out, kind, chapters: made.chapters.length, bytes: bytes.byteLength } };
  });
}
