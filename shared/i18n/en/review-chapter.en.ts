import type { Words } from '#shared/kit/words.ts';
import type { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';

export const reviewChapterEn = {
  one: 'Chapter',
  many: 'Chapters',
  new: 'New chapter',
  about: 'The hand-written text of each chapter of a review. It is never overwritten by new figures.',
  fields: {
    review: 'Management review',
    key: 'Chapter key',
    heading: 'Heading',
    order: 'Order',
    include: 'Included',
    text: 'Text',
    figuresSeen: 'Figures when the text was written',
    notes: 'Speaker notes',
    minutes: 'Noted at the meeting',
    isIncluded: 'Included in the report',
    lacksText: 'No text of its own',
  },
  help: {
    include: 'Chapters that are not included are kept but not printed.',
    review: 'The review that the chapter belongs to.',
    key: 'The program’s own name of the chapter. It does not change.',
    heading: 'The heading as it is printed this year.',
    order: 'Its place in the report of the year.',
    text: 'The text that is written by hand. It is never overwritten.',
    figuresSeen: 'What the figures were when the text was written. Kept by the program.',
    notes: 'What you want to say at the meeting. It is not printed.',
    minutes: 'What was noted at the meeting. It stands in the minutes.',
  },
  links: { review: 'Management review' },
  sections: {},
  choices: {},
} satisfies Words<typeof reviewChapter>;
