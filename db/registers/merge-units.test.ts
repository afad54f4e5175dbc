import { expect, test } from 'vitest';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { storeWith } from '../../test/builders/store-with.ts';
import { historyPage } from '../kit/history-page.ts';
import { undoCommit } from '../kit/undo.ts';
import { write } from '../kit/write.ts';
import { mergeUnits, unitUses } from './merge-units.ts';

const setUp = () => {
  const built = storeWith();
  const unit = (name: string, parent?: string) => built.put(orgUnit, { name, type: 'unit', ...(parent ? { parent } : {}) }).id;
  const [staff, finance] = [unit('Stab'), unit('Ekonomi')];
  const team = unit('Lönegrupp', finance);
  built.put(risk, { title: 'Felskick', unit: finance });
  built.put(action, { title: 'Öva', unit: finance });
  const merge = (from: string, to: string, revision = 1) =>
    write(built.store, { actor: 'isam' }, (tx) => mergeUnits(tx, { from, to, revision }));
  return { ...built, staff, finance, team, merge };
};

test('what points at the unit follows it, its parts too, and it is closed', () => {
  const { store, finance, staff, merge, rows } = setUp();
  expect(unitUses(store, finance).toSorted((a, b) => a.register.localeCompare(b.register))).toEqual([
    { register: 'action', count: 1 },
    { register: 'orgUnit', count: 1 },
    { register: 'risk', count: 1 },
  ]);
  expect(merge(finance, staff)).toEqual({ moved: 3, kept: 0 });
  expect(unitUses(store, finance)).toEqual([]);
  expect(rows(risk, ['unit'])).toEqual([[staff]]);
  expect(rows(orgUnit, ['name', 'closed', 'parent'])).toEqual([
    ['Ekonomi', true, null],
    ['Lönegrupp', false, staff],
    ['Stab', false, null],
  ]);
});

test('one undo takes the whole merge back', () => {
  const { store, finance, staff, merge } = setUp();
  const before = unitUses(store, finance);
  merge(finance, staff);
  const { commitId } = historyPage(store, {}, 1, Number.MAX_SAFE_INTEGER)[0]!;
  write(store, { actor: 'isam' }, (tx) => void [...undoCommit(tx, { commitId, thaw: false })]);
  expect(unitUses(store, finance)).toEqual(before);
});

test('a unit is not merged with itself, with one below it, or with a closed one', () => {
  const { finance, staff, team, merge } = setUp();
  expect(() => merge(finance, finance)).toThrow(/sig själv/);
  expect(() => merge(finance, team)).toThrow(/under sig/);
  merge(finance, staff);
  expect(() => merge(staff, finance)).toThrow(/har upphört/);
});

test('a unit that somebody else has changed is not merged', () => {
  const { finance, staff, merge, change, store } = setUp();
  change(orgUnit, finance, { headcount: 4 });
  expect(() => merge(finance, staff)).toThrow(/har ändrats/);
  expect(unitUses(store, finance)).toHaveLength(3);
});
