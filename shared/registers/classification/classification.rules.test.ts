import { expect, test } from 'vitest';
import { frozenIn } from './classification.rules.ts';

const decided = {
  object: 'o',
  status: 'decided',
  confidentiality: 3,
  integrity: 2,
  availability: 2,
  traceability: null,
  motive: null,
  decided: '2025-01-01',
  decidedBy: 'Förvaltningschef',
  lead: 'Klassningsledare',
};

test('what a decided version says is frozen, what it does not say may be filled in', () => {
  expect(frozenIn(decided)).toEqual(['object', 'confidentiality', 'integrity', 'availability', 'decided', 'decidedBy']);
});

test('a version that is not decided can be changed', () => {
  expect(frozenIn({ ...decided, status: 'completed' })).toEqual([]);
});
