import type { Reasons } from '#renderer/kit/reason-type.ts';
import { reasonsSv } from '#shared/i18n/sv/reasons.sv.ts';

const words = reasonsSv.plan;

/** When a plan is to be reviewed and exercised, and why then (DOMAIN.md C9). */
export const continuityPlanFacts: Reasons = ({ row, settings, asOf }) => {
  const due = row['dueDate'];
  if (typeof due !== 'string') return [{ value: words.noReview, reason: words.noReviewWhy }];
  const value = due < asOf ? reasonsSv.reviewOverdue(due) : reasonsSv.reviewBy(due);
  const isTyped = typeof row['nextReview'] === 'string';
  const reason =
    isTyped || typeof row['decided'] !== 'string'
      ? reasonsSv.typedReview
      : words.review(row['decided'], settings.intervals.planReviewMonths);
  return [{ value, reason }];
};
