import type { RecordRow } from '#shared/contract/records.contract.ts';

const assessed = ['object', 'confidentiality', 'integrity', 'availability', 'traceability', 'motive', 'decided', 'decidedBy'];

/** A decided version is never overwritten; what was left empty may still be filled in. The store refuses the same (DECIDED_IS_FROZEN). */
export function frozenIn(saved: RecordRow): ReadonlySet<string> {
  const isFrozen = saved['status'] === 'decided' || saved['status'] === 'superseded';
  return new Set(isFrozen ? assessed.filter((field) => saved[field] !== null && saved[field] !== undefined) : []);
}

/** What a new version starts from: the assessment and its circumstances, not its number, decision or review. */
const copied = [
  'object',
  'context',
  'normative',
  'confidentiality',
  'integrity',
  'availability',
  'traceability',
  'motive',
  'method',
  'lead',
  'secrecy',
  'secrecyBasis',
];
export const nextVersion = (saved: RecordRow): Readonly<Record<string, string | number | boolean | null>> => ({
  ...Object.fromEntries(copied.flatMap((field) => (saved[field] === null || saved[field] === undefined ? [] : [[field, saved[field]]]))),
  status: 'ongoing',
});
