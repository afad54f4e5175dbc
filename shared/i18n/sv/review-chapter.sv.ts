import type { Words } from '#shared/kit/words.ts';
import type { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';

export const reviewChapterSv = {
  one: 'Kapitel',
  many: 'Kapitel',
  new: 'Nytt kapitel',
  about: 'Den handskrivna texten i varje kapitel av en genomgång. Den skrivs aldrig över av nya siffror.',
  fields: {
    review: 'Ledningens genomgång',
    key: 'Kapitelnyckel',
    heading: 'Rubrik',
    order: 'Ordning',
    include: 'Tas med',
    text: 'Text',
    figuresSeen: 'Siffror när texten skrevs',
    notes: 'Talarstöd',
    minutes: 'Antecknat vid mötet',
    isIncluded: 'Tas med i rapporten',
    lacksText: 'Saknar egen text',
  },
  help: {
    include: 'Kapitel som inte tas med finns kvar men skrivs inte ut.',
    review: 'Den genomgång som kapitlet hör till.',
    key: 'Programmets eget namn på kapitlet. Ändras inte.',
    heading: 'Rubriken som den trycks i år.',
    order: 'Ordningen i årets rapport.',
    text: 'Den text som skrivs för hand. Den skrivs aldrig över.',
    figuresSeen: 'Vad talen var när texten skrevs. Programmet för dem.',
    notes: 'Det du vill säga på mötet. Trycks inte.',
    minutes: 'Det som antecknades på mötet. Står i protokollet.',
  },
  links: { review: 'Ledningens genomgång' },
  sections: {},
  choices: {},
} satisfies Words<typeof reviewChapter>;
