import { bool, document, link, longText, number, text } from '#shared/kit/field.ts';
import { pointsAt, register } from '#shared/kit/register.ts';

/** Hand-written text of one chapter of one review, kept beside the figures and never overwritten by them (ARCHITECTURE 1, C8). */
export const reviewChapter = register({
  name: 'reviewChapter',
  table: 'review_chapter',
  fields: {
    review: link('managementReview', { required: true, import: ['Genomgång', 'Ledningens genomgång'] }),
    /** Stable key of the outline, e.g. "incidents". */
    key: text({ required: true, max: 80, import: ['Kapitelnyckel', 'Nyckel'] }),
    heading: text({ required: true, import: ['Kapitelrubrik', 'Kapitel'] }),
    order: number({ int: true, max: 999, import: ['Nr', 'Kapitelnr', 'Ordningsnr'] }),
    include: bool({ import: ['Ta med', 'Ingår'] }),
    /** Rich text as a JSON document (TipTap), as a string. */
    text: document({ max: 200_000 }),
    /** JSON: figure key → value when the text was last written, so that a changed figure can be pointed out. */
    figuresSeen: longText({ internal: true }),
    /** What the presenter wants to say; shown in the presenter's window only. */
    notes: longText(),
    /** What was said at the meeting; printed in the minutes. */
    minutes: longText(),
  },
  links: { review: pointsAt('managementReview', 'review') },
  flags: (f) => ({ isIncluded: f.is('include'), lacksText: f.and(f.is('include'), f.empty('text')) }),
  defaults: { include: true },
  title: 'heading',
  search: ['heading'],
  keys: [['review', 'key']],
  partOf: 'managementReview',
}).shows(['order', 'heading', 'include', 'lacksText'], ['isIncluded', 'lacksText']);
