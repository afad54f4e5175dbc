import type { Reasons } from '#renderer/kit/reason-type.ts';
import { reasonsWords } from '#shared/i18n/reasons.ts';

const words = reasonsWords.risk;

/** When a risk is to be assessed again, and why then (DOMAIN.md C9). Its level has a picture of its own. */
export const riskFacts: Reasons = ({ row, settings, asOf }) => {
  const due = row['dueDate'];
  if (typeof due !== 'string') return [{ value: words.noReview, reason: words.noReviewWhy }];
  const value = due < asOf ? reasonsWords.reviewOverdue(due) : reasonsWords.reviewBy(due);
  if (typeof row['reviewDate'] === 'string') return [{ value, reason: reasonsWords.typedReview }];
  const model = settings.riskModels.find((known) => known.id === row['model']);
  const level = model?.levels.find((known) => known.id === row['level']);
  return [{ value, reason: level ? words.review(String(row['lastAssessed']), level.reviewMonths, level.label) : '' }];
};
