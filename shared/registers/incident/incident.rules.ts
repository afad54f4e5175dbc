import type { Issue } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { localParts } from '#shared/kit/swedish.ts';

/** Types that a NIS2 assessment is demanded of before the incident is closed (C12). */
export const nis2Types = ['it_security', 'outage', 'supplier'] as const;

/**
 * A later instant before an earlier one. Lists hold dates without a clock, stored as 00:00 Swedish time: against such a one only the
 * days are compared, or everything that happened in the daytime would seem to be found before it happened.
 */
function instantNotBefore(row: Patch, earlier: string, later: string): readonly Issue[] {
  const [from, to] = [row[earlier], row[later]];
  if (typeof from !== 'string' || typeof to !== 'string' || Date.parse(to) >= Date.parse(from)) return [];
  const [start, end] = [localParts(from), localParts(to)];
  const sameDay = start?.date === end?.date && end?.time === '00:00';
  return sameDay ? [] : [{ field: later, code: 'BEFORE_START', detail: earlier }];
}

const needed = (field: string): Issue => ({ field, code: 'NEEDED_IN_STATE' });

/** Closing needs the breach assessment where personal data are concerned, and the NIS2 assessment for three of the types (C12). */
function closingIssues(row: Patch): readonly Issue[] {
  if (row['status'] !== 'closed') return [];
  const concernsPersons = row['personalData'] === true || row['type'] === 'personal_data';
  const concernsNis2 = nis2Types.some((type) => type === row['type']);
  const nis2Assessed = row['nis2'] !== null && row['nis2'] !== 'not_assessed';
  return [
    ...(concernsPersons && row['gdprRisk'] === null ? [needed('gdprRisk')] : []),
    ...(concernsNis2 && !nis2Assessed ? [needed('nis2')] : []),
  ];
}

/** What only incidents have, as a pure function of the row. What the state demands is a warning in an import. */
export const checkIncident = (row: Patch): readonly Issue[] => [
  ...instantNotBefore(row, 'occurredAt', 'detectedAt'),
  ...instantNotBefore(row, 'occurredAt', 'endedAt'),
  ...instantNotBefore(row, 'awareAt', 'imyAt'),
  ...closingIssues(row),
];
