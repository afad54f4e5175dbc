import { expect, test } from 'vitest';
import { nextVersion } from './next-version.ts';

const decided = {
  id: 'a',
  revision: 3,
  ref: 'KL-1',
  version: 1,
  object: 'o',
  status: 'decided',
  confidentiality: 3,
  integrity: 2,
  availability: 2,
  traceability: null,
  motive: null,
  decided: '2025-01-01',
  decidedBy: 'Förvaltningschef',
  nextReview: '2026-01-01',
  lead: 'Klassningsledare',
};

test('a new version begins with the assessment, without number, decision and review', () => {
  expect(nextVersion(decided)).toEqual({
    object: 'o',
    confidentiality: 3,
    integrity: 2,
    availability: 2,
    lead: 'Klassningsledare',
    status: 'ongoing',
  });
});
