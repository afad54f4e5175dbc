import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { decision } from './decision.register.ts';

const f = on(decision);

test('done, on time and overdue share the decisions between them, as of the day', () => {
  const s = storeWith();
  s.put(decision, { title: 'A', status: 'done', done: '2026-03-05', due: '2026-03-31' });
  s.put(decision, { title: 'B', status: 'in_progress', due: '2026-12-31' });
  s.put(decision, { title: 'C', status: 'in_progress', due: '2026-06-30' });
  s.put(decision, { title: 'D', status: 'done', done: '2026-11-01', due: '2026-10-31' });
  s.put(decision, { title: 'E', status: 'cancelled', due: '2026-01-01' });
  expect(s.counted(decision, f.is('isDone'))).toBe(1);
  expect(s.counted(decision, f.is('isOnTime'))).toBe(2);
  expect(s.counted(decision, f.is('isOverdue'))).toBe(1);
  expect(s.counted(decision, f.is('isDone'), '2026-11-01')).toBe(2);
});

test('last year’s decisions are those the next review reports on', () => {
  const s = storeWith();
  s.put(decision, { title: 'A', year: 2025 });
  s.put(decision, { title: 'B', year: 2026 });
  s.put(decision, { title: 'C' });
  expect(s.counted(decision, f.is('isLastYear'))).toBe(1);
  expect(s.counted(decision, f.is('isThisYear'))).toBe(1);
  expect(s.rows(decision, ['ref']).flat()).toEqual([
    expect.stringMatching(/^B-\d{4}-001$/),
    expect.stringMatching(/-002$/),
    expect.stringMatching(/-003$/),
  ]);
});

test('it is not done without a date nor due before it was made', () => {
  const s = storeWith();
  expect(s.refused(decision, { title: 'A', status: 'done' })).toEqual(['done NEEDED_IN_STATE']);
  expect(s.refused(decision, { title: 'A', date: '2026-05-01', due: '2026-04-30' })).toEqual(['due BEFORE_START']);
});
