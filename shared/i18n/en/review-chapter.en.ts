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
  help: { include: 'Chapters that are not included are kept but not printed.' },
  links: { review: 'Management review' },
  sections: {},
  choices: {},
} satisfies Words<typeof reviewChapter>;
