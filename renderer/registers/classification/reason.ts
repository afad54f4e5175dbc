import type { Reasons } from '#renderer/kit/reason-type.ts';
import { reasonsWords } from '#shared/i18n/reasons.ts';

const words = reasonsWords.classification;

/** When a classification is to be reviewed, and why then (DOMAIN.md C9): the highest level decides the interval. */
export const classificationFacts: Reasons = ({ row, settings, asOf }) => {
  const { reclassifyHighFrom, reclassifyHighMonths, reclassifyMonths } = settings.intervals;
  const highest = Number(row['highest'] ?? 0);
  const due = row['dueDate'];
  const outside = settings.classification.outsideFrom;
  const beyond = outside !== null && highest >= outside ? [{ value: words.outsideTitle, reason: words.outside(outside) }] : [];
  if (typeof due !== 'string') return [...beyond, { value: words.noReview, reason: words.noReviewWhy }];
  const value = due < asOf ? reasonsWords.reviewOverdue(due) : reasonsWords.reviewBy(due);
  if (typeof row['nextReview'] === 'string') return [...beyond, { value, reason: reasonsWords.typedReview }];
  const months = highest >= reclassifyHighFrom ? reclassifyHighMonths : reclassifyMonths;
  return [...beyond, { value, reason: words.review(String(row['decided']), months, highest) }];
};
