import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { planItem } from './plan-item.register.ts';

const f = on(planItem);

test('an item whose year is over and that is not finished is left over', () => {
  const s = storeWith();
  s.put(planItem, { title: 'A', year: 2025 });
  s.put(planItem, { title: 'B', year: 2025, status: 'done' });
  s.put(planItem, { title: 'C', year: 2025, status: 'cancelled' });
  s.put(planItem, { title: 'D', year: 2026 });
  s.put(planItem, { title: 'E', year: 2027, nis2: true });
  expect(s.counted(planItem, f.is('isLeftOver'))).toBe(1);
  expect(s.counted(planItem, f.is('isThisYear'))).toBe(1);
  expect(s.counted(planItem, f.is('isNextYear'))).toBe(1);
  expect(s.counted(planItem, f.is('isNis2'))).toBe(1);
  expect(s.counted(planItem, f.is('counted'))).toBe(4);
});

test('an item carried over points at the one it continues', () => {
  const s = storeWith();
  const from = s.put(planItem, { title: 'A', year: 2026 }).id;
  s.put(planItem, { title: 'A', year: 2027, carriedFrom: from });
  expect(s.counted(planItem, f.linked('carriedTo', f.in('year', 2027)))).toBe(1);
});
