import type { Issue } from '#shared/kit/register.ts';
import { notBefore, type Patch } from '#shared/kit/rules.ts';

/** A judgement of "partly" or "no" that is adopted must say why (B1). What needs the store (frozen when adopted) is a store rule. */
export function checkReview(row: Patch): readonly Issue[] {
  const adopted = row['status'] === 'adopted' || row['status'] === 'attached_vp';
  const unexplained = ['infosecSufficient', 'infosecEffect', 'privacySufficient', 'privacyEffect'].filter(
    (question) => (row[question] === 'partly' || row[question] === 'no') && row[`${question}Motive`] === null,
  );
  return [
    ...notBefore(row, 'meetingDate', 'adoptedDate'),
    ...(adopted ? unexplained.map((question) => ({ field: `${question}Motive`, code: 'NEEDED_IN_STATE' })) : []),
  ];
}
