import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on, type AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { count, groupSums, sums } from '#db/kit/query.ts';
import { contextOf } from '#db/kit/settings.ts';
import { saveSettings } from '#db/kit/save-settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { awarenessTest } from '../awareness-test/awareness-test.register.ts';
import { course } from '../course/course.register.ts';
import { managementTraining } from '../management-training/management-training.register.ts';
import { orgUnit } from '../org-unit/org-unit.register.ts';
import { session } from '../session/session.register.ts';
import { completion } from './completion.register.ts';

const who = { actor: 'isam' };
const add = (store: Store, register: AnyRegister, values: Patch, filler = false) =>
  write(store, who, (tx) => save(tx, register, { values, filler })).id;
const refused = (register: AnyRegister, values: Patch): readonly string[] => {
  try {
    add(createStore(':memory:'), register, values);
  } catch (error) {
    if (error instanceof AppError) return error.issues.map((issue) => `${issue.field} ${issue.code}`);
    throw error;
  }
  return [];
};

describe('the latest extract', () => {
  const c = on(completion);
  const storeWithUnits = () => {
    const store = createStore(':memory:');
    const security = add(store, course, { title: 'E-kurs informationssäkerhet' });
    const units = ['Ekonomi', 'Stab'].map((name) => add(store, orgUnit, { name }));
    return { store, security, units };
  };
  const total = (store: Store, asOf: string) =>
    sums(store, completion, { filter: c.is('isCounted'), sum: ['completed', 'headcount'] }, contextOf(store, asOf));

  test('per course and unit counts, up to the as-of date', () => {
    const { store, security, units } = storeWithUnits();
    for (const [asOf, completed] of [
      ['2026-04-30', 10],
      ['2026-10-31', 49],
      ['2026-11-30', 58],
    ] as const)
      add(store, completion, { course: security, unit: units[0], headcount: 58, completed, asOf });
    add(store, completion, { course: security, unit: units[1], headcount: 23, completed: 20, asOf: '2026-04-30' });
    expect(total(store, '2026-10-31')).toEqual({ n: 69, d: 81 });
    expect(total(store, '2026-10-30')).toEqual({ n: 30, d: 81 });
    expect(total(store, '2026-04-29')).toEqual({ n: 0, d: 0 });
  });

  test('of each course is counted by itself and named by the course', () => {
    const { store, security, units } = storeWithUnits();
    const privacy = add(store, course, { title: 'E-kurs dataskydd' });
    add(store, completion, { course: security, unit: units[0], headcount: 58, completed: 49, asOf: '2026-10-31' });
    add(store, completion, { course: privacy, unit: units[0], headcount: 58, completed: 46, asOf: '2026-09-30' });
    expect(
      groupSums(
        store,
        completion,
        { filter: c.is('isCounted'), by: ['course'], sum: ['completed', 'headcount'] },
        contextOf(store, '2026-10-31'),
      ),
    ).toEqual({
      'E-kurs dataskydd': { n: 46, d: 58 },
      'E-kurs informationssäkerhet': { n: 49, d: 58 },
    });
  });

  test('for the whole administration needs no unit, and an undated one yields to a dated one', () => {
    const { store, security } = storeWithUnits();
    add(store, completion, { course: security, headcount: 412, completed: 300 });
    expect(total(store, '2026-10-31')).toEqual({ n: 300, d: 412 });
    add(store, completion, { course: security, headcount: 412, completed: 356, asOf: '2026-10-31' });
    expect(total(store, '2026-10-31')).toEqual({ n: 356, d: 412 });
  });

  test('that is an example does not hide the real one, unless examples are counted', () => {
    const { store, security, units } = storeWithUnits();
    add(store, completion, { course: security, unit: units[0], headcount: 58, completed: 49, asOf: '2026-09-30' });
    add(store, completion, { course: security, unit: units[0], headcount: 58, completed: 1, asOf: '2026-10-01' }, true);
    expect(total(store, '2026-10-31')).toEqual({ n: 49, d: 58 });
    write(store, who, (tx) => saveSettings(tx, { ...defaultSettings, countFiller: true }));
    expect(total(store, '2026-10-31')).toEqual({ n: 1, d: 58 });
  });
});

describe('sessions', () => {
  const s = on(session);
  const countAt = (store: Store, filter: ReturnType<typeof s.is>) => count(store, session, filter, contextOf(store, '2026-10-31'));

  test('are held up to the as-of date and planned after it; the year is the as-of date’s', () => {
    const store = createStore(':memory:');
    for (const date of ['2024-06-01', '2025-12-31', '2026-01-01', '2026-10-31', '2026-11-01', null])
      add(store, session, { title: 'Tillfälle', date });
    expect(countAt(store, s.is('isHeld'))).toBe(4);
    expect(countAt(store, s.is('isPlanned'))).toBe(2);
    expect(countAt(store, s.is('isHeldThisYear'))).toBe(2);
    expect(countAt(store, s.is('isHeldLastYear'))).toBe(1);
  });

  test('count as the management’s NIS2 training only for management, marked and held', () => {
    const store = createStore(':memory:');
    const nis2 = { title: 'NIS2', nis2: true, group: 'management', date: '2026-03-19' };
    for (const values of [nis2, { ...nis2, group: 'managers' }, { ...nis2, nis2: false }, { ...nis2, date: '2026-11-19' }])
      add(store, session, values);
    expect(countAt(store, s.is('isManagementNis2'))).toBe(1);
  });
});

describe('management training', () => {
  const m = on(managementTraining);
  const countAt = (store: Store, filter: ReturnType<typeof m.is>, asOf: string) =>
    count(store, managementTraining, filter, contextOf(store, asOf));

  test('is current for 24 months from the role’s latest, the last day included', () => {
    const store = createStore(':memory:');
    add(store, managementTraining, { role: 'Förvaltningschef', date: '2022-01-10' });
    add(store, managementTraining, { role: 'Förvaltningschef', date: '2024-03-19' });
    expect(countAt(store, m.is('isCounted'), '2026-03-19')).toBe(1);
    expect(countAt(store, m.is('isCurrent'), '2026-03-19')).toBe(1);
    expect(countAt(store, m.is('isOverdue'), '2026-03-20')).toBe(1);
    expect(countAt(store, m.is('isOverdue'), '2024-03-18')).toBe(1);
  });
});

test('a part larger than its whole is refused', () => {
  expect(refused(session, { title: 'A', invited: 9, attended: 10 })).toEqual(['attended ABOVE_WHOLE']);
  expect(refused(awarenessTest, { date: '2026-09-22', sent: 400, clicked: 401, reported: 500 })).toEqual([
    'clicked ABOVE_WHOLE',
    'reported ABOVE_WHOLE',
  ]);
  expect(refused(session, { title: 'A', evaluation: 5.5 })).toEqual(['evaluation OUT_OF_RANGE']);
});

test('more that completed than there are heads is refused', () => {
  const store = createStore(':memory:');
  const id = add(store, course, { title: 'E-kurs dataskydd' });
  expect(() => add(store, completion, { course: id, headcount: 58, completed: 59 })).toThrow(AppError);
});
