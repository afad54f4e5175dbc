import { expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { page, count } from '#db/kit/query.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import { contextOf } from '#db/kit/settings.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { supplier } from './supplier.register.ts';

const s = on(supplier);
const who = { actor: 'isam' };
const storeWith = (...rows: readonly Patch[]) => {
  const store = createStore(':memory:');
  write(store, who, (tx) => rows.forEach((values, index) => save(tx, supplier, { values: { name: `Leverantör ${index}`, ...values } })));
  return store;
};
const countAt = (store: ReturnType<typeof createStore>, filter: ReturnType<typeof s.is>, asOf = '2026-10-31') =>
  count(store, supplier, filter, contextOf(store, asOf));

test('a critical supplier followed up on the same day a year before is in time, the day before that it is overdue', () => {
  const store = storeWith({ critical: true, lastFollowUp: '2025-10-31' }, { critical: true, lastFollowUp: '2025-10-30' });
  expect(countAt(store, s.is('followedUpInTime'))).toBe(1);
  expect(countAt(store, s.is('followUpOverdue'))).toBe(1);
});

test('a follow-up dated after the as-of date has not happened', () => {
  const store = storeWith({ critical: true, lastFollowUp: '2026-11-01' });
  expect(countAt(store, s.is('followedUpInTime'))).toBe(0);
  expect(countAt(store, s.is('followedUpInTime'), '2026-11-01')).toBe(1);
});

test('a critical supplier never followed up is overdue, one that is not critical never is', () => {
  const store = storeWith({ critical: true }, { critical: false });
  expect(countAt(store, s.is('followUpOverdue'))).toBe(1);
});

test('29 February counts a year back to 28 February', () => {
  const store = storeWith({ critical: true, lastFollowUp: '2027-02-28' });
  expect(countAt(store, s.is('followedUpInTime'), '2028-02-29')).toBe(1);
});

test('the interval is a setting: the count and the due date follow it', () => {
  const store = storeWith({ critical: true, lastFollowUp: '2026-03-31' });
  const due = () =>
    page(store, supplier, { filter: s.all, sort: [], limit: 1, offset: 0, columns: ['dueDate'] }, contextOf(store, '2026-10-31'))[0]![
      'dueDate'
    ];
  expect(due()).toBe('2027-03-31');
  const intervals = { ...defaultSettings.intervals, supplierFollowUpMonths: 6 };
  write(store, who, (tx) => saveSettings(tx, { ...defaultSettings, intervals }));
  expect(due()).toBe('2026-09-30');
  expect(countAt(store, s.is('followUpOverdue'))).toBe(1);
});

test('a contract that ends before it starts is refused', () => {
  expect(() => storeWith({ contractFrom: '2026-01-01', contractTo: '2025-12-31' })).toThrow(AppError);
});

test('requirements are met only with both security requirements and the duty to report incidents', () => {
  const store = storeWith({ securityRequirements: true }, { incidentDuty: true }, { securityRequirements: true, incidentDuty: true });
  expect(countAt(store, s.is('requirementsMet'))).toBe(1);
});
