import { reviewAdoptWords } from '#shared/i18n/review-adopt.ts';
import { judgementKeys, type ReviewFacts, type ReviewRecord } from '#shared/review/facts.ts';

const words = reviewAdoptWords.missing;
export const isAdopted = ({ status }: Pick<ReviewRecord, 'status'>): boolean => status === 'adopted' || status === 'attached_vp';

function judgements({ answers, motives }: ReviewRecord): readonly string[] {
  return judgementKeys.flatMap((key) => {
    const answer = answers[key];
    if (answer === null) return [words[key]];
    return answer === 'yes' || motives[key] !== null ? [] : [words.motives[key]];
  });
}

/** Why the review cannot be adopted at the facts' as-of date, one Swedish sentence each (C12); empty when it can. */
export function adoptionLacks({ review, asOf, rows, omitted }: ReviewFacts): readonly string[] {
  if (review === null) return [words.review];
  const { meetingDate } = review;
  return [
    ...(meetingDate === null ? [words.meetingDate] : asOf > meetingDate ? [words.asOfAfterMeeting] : []),
    ...judgements(review),
    ...(rows.decisions.length + omitted.decisions === 0 ? [words.decision] : []),
  ];
}
