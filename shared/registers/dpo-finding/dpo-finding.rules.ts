import type { Issue } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';

const needed = (field: string): Issue => ({ field, code: 'NEEDED_IN_STATE' });

/** What only findings have (C12): all but praise have a status, and accepting one takes a decision, in words or as a record. */
export const checkFinding = (row: Patch): readonly Issue[] => [
  ...(row['kind'] !== 'praise' && row['status'] === null ? [needed('status')] : []),
  ...(row['resolution'] === 'accepted_by_decision' && row['decision'] === null && row['decisionRecord'] === null
    ? [needed('decision')]
    : []),
];
