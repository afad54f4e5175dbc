import type { Translation } from '../../kit/language.ts';
import { lower, wordingIn } from '../../kit/wording.ts';
import type { reasonsSv } from '../sv/reasons.sv.ts';

const { count } = wordingIn('en-GB');

/** Sentences that say why a derived value is what it is. Dates are YYYY-MM-DD; levels are the model's own words. */
const months = (n: number): string => count(n, 'month', 'months');
const hours = (n: number): string => count(n, 'hour', 'hours');

type LevelReason = {
  readonly at: { readonly likelihood: number; readonly consequence: number };
  readonly value: number;
  readonly level: string;
  readonly span: string;
  readonly model: string;
};
export const reasonsEn = {
  reviewBy: (date: string): string => `Review by ${date}`,
  reviewOverdue: (date: string): string => `Overdue since ${date}`,
  typedReview: 'The date was entered by hand and takes precedence over the calculated one.',
  risk: {
    level: ({ at, value, level, span, model }: LevelReason): string =>
      `L ${at.likelihood} × C ${at.consequence} = ${value}. ${level} is ${span} in the model ${model}.`,
    target: (likelihood: number, consequence: number): string => `L ${likelihood} × C ${consequence}, after actions`,
    review: (assessed: string, n: number, level: string): string =>
      `Assessed ${assessed} + ${months(n)}, because the level is ${lower(level)}.`,
    noReview: 'No review has been calculated',
    noReviewWhy: 'Fill in last assessment, likelihood and consequence and the date is calculated.',
  },
  classification: {
    review: (decided: string, n: number, highest: number): string =>
      `Decided ${decided} + ${months(n)}, because the highest level is ${highest}.`,
    classIs: (text: string): string => `Classification ${text}`,
    classWhy: 'The three levels together. The highest level of the object decides how often the classification is reviewed.',
    noReview: 'No review has been calculated',
    noReviewWhy: 'The date is calculated when the classification has a decision date.',
    outside: (level: number): string => `Level ${level} is handled outside the tool. Do not write any details here.`,
    outsideTitle: 'Protective security',
  },
  plan: {
    review: (decided: string, n: number): string => `Decided ${decided} + ${months(n)}.`,
    noReview: 'No review has been calculated',
    noReviewWhy: 'The date is calculated when the plan has been decided.',
  },
  incident: {
    imyBy: (at: string): string => `Notify IMY by ${at}`,
    imyWhy: (aware: string, n: number): string => `Became aware ${aware} + ${hours(n)}, under Article 33 of the GDPR.`,
    imyInTime: (at: string): string => `Notified to IMY ${at}`,
    spent: (n: string, limit: number): string => `${n} hours after becoming aware. The deadline is ${hours(limit)}.`,
    earlyBy: (at: string): string => `NIS2 early warning by ${at}`,
    notificationBy: (at: string): string => `NIS2 incident notification by ${at}`,
    nis2Why: (start: string, n: number, section: number): string =>
      `The clock started ${start} + ${hours(n)}, under the Cybersecurity Act, chapter 2, section ${section}.`,
    finalBy: (date: string): string => `Final report by ${date}`,
    finalWhy:
      'One month after the incident notification, under the Cybersecurity Act, chapter 2, section 8. If the incident is still in progress a status report is submitted instead.',
    noClock: 'No deadline is running',
    noClockWhy: 'Deadlines are counted from the time of becoming aware.',
  },
} as const satisfies Translation<typeof reasonsSv>;
