import { reviewExportSv } from '#shared/i18n/sv/review.sv.ts';
import { reviewDocument } from '#db/review/review-document.ts';
import { reviewView } from '#db/review/review-view.ts';
import { saveChapter } from '#db/review/save-chapter.ts';
import { write } from '#db/kit/write.ts';
import { renderInWorker } from '../export/export-client.ts';
import type { HandlersOf } from './handler.ts';

const mimes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const;

/** The document is made at once from one state of the store; only the Word file is made beside, in a worker of its own. */
export const reviewHandlers: HandlersOf<'review'> = {
  'review.get': ({ store }, query) => reviewView(store, { ...query, createdAt: new Date().toISOString() }),
  'review.saveChapter': ({ store, who }, change) => {
    write(store, who, (tx) => saveChapter(tx, change));
    return null;
  },
  'review.export': async ({ store }, { format, ...query }) => {
    const document = reviewDocument(store, { ...query, createdAt: new Date().toISOString() });
    const bytes =
      format === 'json'
        ? Buffer.from(`${JSON.stringify(document, null, 2)}\n`)
        : Buffer.from(await renderInWorker(document, { pageNumbers: 'estimate' }));
    return { fileName: reviewExportSv.fileName(query.year, query.audience, format), mime: mimes[format], base64: bytes.toString('base64') };
  },
};
