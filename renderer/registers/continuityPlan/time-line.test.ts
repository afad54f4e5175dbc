import { expect, test } from 'vitest';
import { quartersIn, spanAround, timesOf } from './time-line.ts';

const plan = { id: 'p', revision: 1, dueDate: '2026-11-18' };
const done = (day: string) => ({ id: day, revision: 1, statusAt: 'done', done: day, planned: day });
const planned = (day: string) => ({ id: day, revision: 1, statusAt: 'planned', done: null, planned: day });

test('the last exercise done and the next one planned are told, cancelled ones are not', () => {
  const cancelled = { ...planned('2026-11-01'), statusAt: 'cancelled' };
  const times = timesOf(plan, [done('2026-05-12'), done('2024-03-01'), planned('2027-01-20'), cancelled], '2026-10-31');
  expect(times).toMatchObject({ last: '2026-05-12', next: '2027-01-20', review: '2026-11-18' });
});

test('what lies more than a year away stands in the table but not on the line', () => {
  const times = timesOf({ ...plan, dueDate: '2028-01-01' }, [done('2024-03-01')], '2026-10-31');
  expect(times.marks).toEqual([]);
  expect(times.last).toBe('2024-03-01');
});

test('the as-of date stands in the middle', () => {
  expect(timesOf({ ...plan, dueDate: '2026-10-31' }, [], '2026-10-31').marks[0]?.at).toBeCloseTo(50, 0);
});

test('the scale has the quarters between the ends, also from a leap day', () => {
  expect(spanAround('2028-02-29')).toEqual({ from: '2027-02-28', to: '2029-02-28' });
  expect(quartersIn(spanAround('2026-10-31')).map(({ day }) => day)).toEqual([
    '2026-01-01',
    '2026-04-01',
    '2026-07-01',
    '2026-10-01',
    '2027-01-01',
    '2027-04-01',
    '2027-07-01',
    '2027-10-01',
  ]);
});
