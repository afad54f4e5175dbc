import type { Issue } from '#shared/kit/register.ts';
import { notBefore, type Patch } from '#shared/kit/rules.ts';

/** What only risks have, as a pure function of the row. What compares with the risk model is a store rule (db/registers). */
export const checkRisk = (row: Patch): readonly Issue[] => notBefore(row, 'acceptedDate', 'acceptedUntil');
