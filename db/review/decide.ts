import type { MadeDecision } from '#shared/contract/review.contract.ts';
import { meetingWords } from '#shared/i18n/meeting.ts';
import { AppError } from '#shared/kit/errors.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { paragraphOf, pointOfChapter } from '#shared/review/meeting-points.ts';
import { addLink } from '../kit/record-index.ts';
import { readRow, save } from '../kit/write.ts';
import { contextOf } from '../kit/settings.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { isAdopted } from './adoption-lacks.ts';
import { reviewOf } from './review-record.ts';
import { startedReview } from './save-chapter.ts';

/** `owner` is a role; `today` the day in Sweden, used where the review has no meeting date. */
export type DecisionAtMeeting = {
  readonly year: number;
  readonly asOf: string;
  readonly chapter: string;
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly withAction: boolean;
  readonly today: string;
};

/**
 * A decision of the year's review, with the point of the agenda that it was made under, and if asked for the action that carries it out,
 * in the open transaction. Throws FORBIDDEN when the review is adopted, INVALID_INPUT as every save.
 */
export function decide(tx: WriteTx, { year, asOf, chapter, title, owner, due, withAction, today }: DecisionAtMeeting): MadeDecision {
  const review = reviewOf(tx, year, contextOf(tx, asOf));
  if (review && isAdopted(review)) throw new AppError('FORBIDDEN', meetingWords.decide.adopted(year));
  const made = save(tx, decision, {
    values: {
      title,
      owner,
      due,
      year,
      review: review?.id ?? startedReview(tx, { year, asOf }),
      date: review?.meetingDate ?? today,
      forum: meetingWords.decide.forum,
      paragraph: paragraphOf(pointOfChapter(chapter)),
      status: 'planned',
    },
  });
  if (withAction) {
    const { id } = save(tx, action, { values: { title: title.slice(0, 500), owner, due, status: 'planned' } });
    addLink(tx, { register: 'action', id, name: 'links', target: { register: 'decision', id: made.id } });
  }
  return { id: made.id, ref: (readRow(tx, decision, made.id)?.['ref'] ?? null) as string | null, commitId: tx.commitId };
}
