import type { RecordRow } from '#shared/contract/records.contract.ts';

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
