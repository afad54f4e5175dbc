import { expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { completion } from '#shared/registers/completion/completion.register.ts';
import { course } from '#shared/registers/course/course.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { storeWith } from '../../test/builders/store-with.ts';
import { groupRows } from './groups.ts';
import { contextOf } from './settings.ts';

const all = { op: 'and', of: [] } as const;

function fixture() {
  const made = storeWith();
  const at = contextOf(made.store, '2026-10-31');
  return {
    ...made,
    groups: (...[register, query]: [Parameters<typeof groupRows>[1], Parameters<typeof groupRows>[2]]) =>
      groupRows(made.store, register, query, at),
  };
}

test('rows are counted per pair of values, and each group can be asked for as a filter', () => {
  const { put, groups, counted } = fixture();
  put(risk, { title: 'A', L: 3, C: 3 });
  put(risk, { title: 'B', L: 3, C: 3 });
  put(risk, { title: 'C', L: 1, C: 2 });
  put(risk, { title: 'Obedömd' });
  expect(groups(risk, { filter: on(risk).not(on(risk).empty('level')), by: ['L', 'C'] })).toEqual([
    { by: [1, 2], n: 1, d: null },
    { by: [3, 3], n: 2, d: null },
  ]);
  expect(counted(risk, on(risk).and(on(risk).in('L', 3), on(risk).in('C', 3)))).toBe(2);
});

test('groups by a link hold the id of the linked record, not its name', () => {
  const { put, groups } = fixture();
  const unit = put(orgUnit, { name: 'IT-drift', type: 'unit' });
  put(risk, { title: 'A', unit: unit.id });
  put(risk, { title: 'B' });
  expect(groups(risk, { filter: all, by: ['unit', 'status'] })).toEqual([
    { by: [null, 'identified'], n: 1, d: null },
    { by: [unit.id, 'identified'], n: 1, d: null },
  ]);
});

test('two number fields are summed per group', () => {
  const { put, groups } = fixture();
  const made = put(course, { title: 'E-kurs' });
  const [a, b] = [put(orgUnit, { name: 'A', type: 'unit' }), put(orgUnit, { name: 'B', type: 'unit' })];
  put(completion, { course: made.id, unit: a.id, headcount: 10, completed: 7 });
  put(completion, { course: made.id, unit: b.id, headcount: 30, completed: 20 });
  expect(groups(completion, { filter: all, by: ['course'], sum: ['completed', 'headcount'] })).toEqual([{ by: [made.id], n: 27, d: 40 }]);
});

test('a flag is yes or no', () => {
  const { put, groups } = fixture();
  put(dpoFinding, { year: 2025, title: 'A', status: 'new' });
  expect(groups(dpoFinding, { filter: all, by: ['needsAction'] })).toEqual([{ by: [true], n: 1, d: null }]);
});

test('actions are grouped by the register of their source; one without source stands alone', () => {
  const { put, actionFor, groups, counted } = fixture();
  const [first, second] = [put(risk, { title: 'A' }), put(risk, { title: 'B' })];
  actionFor(risk, first.id);
  actionFor(risk, second.id);
  put(action, { title: 'Utan källa' });
  expect(groups(action, { filter: all, by: ['links'] })).toEqual([
    { by: [null], n: 1, d: null },
    { by: ['risk'], n: 2, d: null },
  ]);
  expect(counted(action, { op: 'linked', link: 'links', where: { op: 'in', field: 'register', values: ['risk'] } })).toBe(2);
  expect(counted(action, { op: 'not', of: { op: 'linked', link: 'links' } })).toBe(1);
});

test('a column that the register lacks, and a condition on records of any register, are refused', () => {
  const { groups, counted } = fixture();
  expect(() => groups(risk, { filter: all, by: ['nope'] })).toThrow(AppError);
  expect(() => counted(action, { op: 'linked', link: 'links', where: { op: 'in', field: 'title', values: ['A'] } })).toThrow(AppError);
});
