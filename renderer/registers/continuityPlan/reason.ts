import type { Reasons } from '#renderer/kit/reason-type.ts';
import { reasonsWords } from '#shared/i18n/reasons.ts';

const words = reasonsWords.plan;

/** When a plan is to be reviewed and exercised, and why then (DOMAIN.md C9). */
export const continuityPlanFacts: Reasons = ({ row, settings, asOf }) => {
  const due = row['dueDate'];
  if (typeof due !== 'string') return [{ value: words.noReview, reason: words.noReviewWhy }];
  const value = due < asOf ? reasonsWords.reviewOverdue(due) : reasonsWords.reviewBy(due);
  const isTyped = typeof row['nextReview'] === 'string';
  const reason =
    isTyped || typeof row['decided'] !== 'string'
      ? reasonsWords.typedReview
      : words.review(row['decided'], settings.intervals.planReviewMonths);
  return [{ value, reason }];
};
