import { meetingWords } from '#shared/i18n/meeting.ts';
import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';
import { reviewExportWords } from '#shared/i18n/review.ts';
import { templateOf } from '#db/documents/word-template.ts';
import { present } from '#db/review/adopt.ts';
import { decide } from '#db/review/decide.ts';
import { newVersion, rollOver } from '#db/review/next-review.ts';
import { adoptedDocx, reviewDocument } from '#db/review/review-document.ts';
import { reviewView } from '#db/review/review-view.ts';
import { saveChapter } from '#db/review/save-chapter.ts';
import { adoptedVersions, frozenFile } from '#db/review/versions.ts';
import { write } from '#db/kit/write.ts';
import { adoptReview } from '../export/adopt-review.ts';
import { renderInWorker } from '../export/export-client.ts';
import { stoppable } from '../export/export-jobs.ts';
import { today } from './today.ts';
import type { HandlersOf } from './handler.ts';

const mimes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
} as const;
const { reasons } = reviewAdoptWords;

/** The document is made at once from one state of the store; only the Word file is made beside, in a worker of its own. */
export const reviewHandlers: HandlersOf<'review'> = {
  'review.get': ({ store }, query) => reviewView(store, { ...query, createdAt: new Date().toISOString() }),
  'review.saveChapter': ({ store, who }, change) => {
    write(store, who, (tx) => saveChapter(tx, change));
    return null;
  },
  'review.decide': ({ store, who }, decision) =>
    write(store, { ...who, reason: meetingWords.decide.reason(decision.title.slice(0, 120)) }, (tx) =>
      decide(tx, { ...decision, today: today() }),
    ),
  'review.present': ({ store, who }, query) => {
    write(store, { ...who, reason: reasons.present(query.year) }, (tx) => present(tx, query));
    return null;
  },
  'review.adopt': ({ store, who }, query) => adoptReview(store, who, { ...query, createdAt: new Date().toISOString() }, renderInWorker),
  'review.newVersion': ({ store, who }, query) =>
    write(store, { ...who, reason: reasons.newVersion(query.year) }, (tx) => newVersion(tx, query)),
  'review.rollOver': ({ store, who }, query) =>
    write(store, { ...who, reason: reasons.rollOver(query.from, query.to) }, (tx) => rollOver(tx, query)),
  'review.versions': ({ store }) => adoptedVersions(store),
  'review.frozenFile': ({ store }, { reviewId, audience }) => {
    const { fileName, bytes } = frozenFile(store, reviewId, audience);
    return { fileName, mime: mimes.docx, base64: Buffer.from(bytes).toString('base64') };
  },
  'review.export': async ({ store }, { format, job, ...query }) => {
    const make = () => reviewDocument(store, { ...query, createdAt: new Date().toISOString() });
    const bytes =
      format === 'json'
        ? Buffer.from(`${JSON.stringify(make(), null, 2)}\n`)
        : Buffer.from(
            adoptedDocx(store, query) ??
              (await stoppable(job, (signal) => renderInWorker(make(), { pageNumbers: 'estimate', template: templateOf(store) }, signal))),
          );
    return {
      fileName: reviewExportWords.fileName(query.year, query.audience, format),
      mime: mimes[format],
      base64: bytes.toString('base64'),
    };
  },
};
