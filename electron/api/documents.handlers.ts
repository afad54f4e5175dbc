import { documentsWords } from '#shared/i18n/documents.ts';
import { documentList, documentOf } from '#db/documents/document.ts';
import { templateOf } from '#db/documents/word-template.ts';
import { renderInWorker } from '../export/export-client.ts';
import type { HandlersOf } from './handler.ts';

const mimes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const;
/** What a file name may not hold on Windows. */
const forbidden = /[\\/:*?"<>|]+/g;

/** The other documents: made at once from one state of the store; the Word file in a worker of its own. */
export const documentsHandlers: HandlersOf<'documents'> = {
  'documents.list': ({ store }, { asOf }) => documentList(store, asOf),
  'documents.get': ({ store }, query) => documentOf(store, { ...query, createdAt: new Date().toISOString() }),
  'documents.export': async ({ store }, { format, ...query }) => {
    const document = documentOf(store, { ...query, createdAt: new Date().toISOString() });
    const bytes =
      format === 'json'
        ? Buffer.from(`${JSON.stringify(document, null, 2)}\n`)
        : Buffer.from(await renderInWorker(document, { pageNumbers: 'none', template: templateOf(store) }));
    const of = query.id === null ? (query.year === null ? '' : String(query.year)) : document.subtitle.replace(forbidden, ' ').slice(0, 80);
    const { label } = documentsWords.kinds[query.kind];
    return { fileName: documentsWords.fileName(label, of, query.audience, format), mime: mimes[format], base64: bytes.toString('base64') };
  },
};
