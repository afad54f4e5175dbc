import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { governingDocument } from './governing-document.register.ts';

const f = on(governingDocument);
const whole = { decidedBy: 'Förvaltningschef', decided: '2025-08-31', responsible: 'Säkerhetsansvarig', status: 'valid' };

test('the review date is typed, else the decision plus the document’s own interval, at the month’s last day', () => {
  const s = storeWith();
  s.put(governingDocument, { ...whole, title: 'A', intervalMonths: 6 });
  s.put(governingDocument, { ...whole, title: 'B', intervalMonths: 6, nextReview: '2026-12-04' });
  s.put(governingDocument, { ...whole, title: 'C' });
  expect(Object.fromEntries(s.rows(governingDocument, ['title', 'dueDate']) as [string, string | null][])).toEqual({
    A: '2026-02-28',
    B: '2026-12-04',
    C: null,
  });
});

test('in force: valid or under revision, decided by the as-of date', () => {
  const s = storeWith();
  s.put(governingDocument, { ...whole, title: 'A' });
  s.put(governingDocument, { ...whole, title: 'B', status: 'revising' });
  s.put(governingDocument, { ...whole, title: 'C', status: 'draft' });
  s.put(governingDocument, { ...whole, title: 'D', status: 'repealed' });
  s.put(governingDocument, { ...whole, title: 'E', decided: '2026-11-01' });
  expect(s.counted(governingDocument, f.is('isValid'))).toBe(2);
  expect(s.counted(governingDocument, f.is('isValid'), '2026-11-01')).toBe(3);
  expect(s.counted(governingDocument, f.is('counted'))).toBe(4);
});

test('a repealed document lacks nothing and is never late', () => {
  const s = storeWith();
  s.put(governingDocument, { title: 'A', nextReview: '2026-10-30' });
  s.put(governingDocument, { title: 'B', nextReview: '2026-10-30', status: 'repealed' });
  s.put(governingDocument, { ...whole, title: 'C', nextReview: '2026-10-31' });
  s.put(governingDocument, { ...whole, title: 'D', decidedBy: null });
  expect(s.counted(governingDocument, f.is('isReviewOverdue'))).toBe(1);
  expect(s.counted(governingDocument, f.is('isDueSoon'))).toBe(1);
  expect(s.counted(governingDocument, f.is('lacksDecider'))).toBe(2);
  expect(s.counted(governingDocument, f.is('lacksDate'))).toBe(1);
  expect(s.counted(governingDocument, f.is('isIncomplete'))).toBe(2);
});
