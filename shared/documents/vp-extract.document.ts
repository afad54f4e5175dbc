import { documentsWords } from '#shared/i18n/documents.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { summaryKeys } from '#shared/figures/figures.ts';
import { cell, figureCell, missing, plain, row, table } from '#shared/review/parts.ts';
import type { ReviewFacts } from '#shared/review/facts.ts';
import type { Block } from '#shared/review/blocks.ts';
import { decisions, planFirst, planSecond, planThird, priorities } from '#shared/review/sections/plan.section.ts';
import type { DocumentDeclaration } from './document-facts.ts';
import { heading } from './document-parts.ts';

const words = documentsWords.vp;

/** The summary's key figures with their rows behind. */
export const figureTable = (facts: ReviewFacts, id: string): readonly Block[] =>
  table(
    facts,
    id,
    documentsWords.figures,
    summaryKeys.map((key) => row([cell(figureWords(key).label), figureCell(facts, key)])),
  );

/** Utdrag till verksamhetsplanen, mål 3.5: where the work stands and the three-year plan (A14). */
export const vpExtract: DocumentDeclaration = {
  about: null,
  needsYear: true,
  audiences: ['internal', 'public'],
  lists: () => ({}),
  build: ({ review }) => {
    const { year } = review;
    const plans = [planFirst, planSecond, planThird].flatMap((plan, index) => [
      heading(`vp-plan-${index + 1}`, words.year(year + index + 1)),
      ...plan(review),
    ]);
    return {
      title: words.title(year + 1),
      subtitle: words.subtitle,
      registryNo: review.review?.dnr ?? null,
      facts: [{ label: words.basis, value: words.review(year) }],
      draft: review.review?.status !== 'adopted' && review.review?.status !== 'attached_vp',
      chapters: [
        { key: 'goal', heading: words.headings.goal, blocks: [plain(words.goal(year + 1)), missing(words.goalGap)] },
        { key: 'state', heading: words.headings.state, blocks: [plain(words.state(review.asOf)), ...figureTable(review, 'vp-figures')] },
        { key: 'plan', heading: words.headings.plan(year + 1), blocks: [...priorities(review), ...plans] },
        { key: 'decisions', heading: words.headings.decisions, blocks: decisions(review) },
      ],
    };
  },
};
