import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import { msb4x4 } from '#shared/settings/models.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { createStore } from '#db/sqlite/open.ts';
import { count, page } from './query.ts';
import { addLink } from './record-index.ts';
import { saveSettings } from './save-settings.ts';
import { contextOf, settingsOf } from './settings.ts';
import type { Store } from './store.ts';
import { save, write } from './write.ts';

const who = { actor: 'isam' };
const at = (store: Store) => contextOf(store, '2026-10-31');
const codes = (store: Store, values: Readonly<Record<string, unknown>>, target?: { id: string; revision: number }) => {
  try {
    write(store, who, (tx) => save(tx, risk, { values: { title: 'A', ...values }, ...target }));
    return [];
  } catch (error) {
    return error instanceof AppError ? error.issues.map(({ field, code }) => `${field} ${code}`) : [String(error)];
  }
};

describe('what a row must satisfy', () => {
  test.each([
    [{ title: '' }, ['title REQUIRED']],
    [{ nope: 1 }, ['nope UNKNOWN_FIELD']],
    [{ nis2Area: 11 }, ['nis2Area OUT_OF_RANGE']],
    [{ acceptedDate: '2026-02-30' }, ['acceptedDate WRONG_KIND']],
    [{ L: 5, C: 1 }, ['L NOT_IN_MODEL']],
    [{ L: 0, C: 1 }, ['L NOT_IN_MODEL']],
    [{ L: 44, C: 1 }, ['L NOT_IN_MODEL', 'L NOT_IN_MODEL']],
    [{ model: 'vra-5x5', L: 5, C: 5 }, []],
    [{ model: 'nope', L: 1, C: 1 }, ['model UNKNOWN_MODEL', 'model UNKNOWN_MODEL']],
    [{ acceptedDate: '2026-02-01', acceptedUntil: '2026-01-31' }, ['acceptedUntil BEFORE_START']],
    [{ unit: '00000000-0000-4000-8000-000000000000' }, ['unit UNKNOWN_LINK']],
    [{ status: 'assessed' }, ['L NEEDED_IN_STATE', 'C NEEDED_IN_STATE']],
  ])('%j gives %j', (values, expected) => {
    expect(codes(createStore(':memory:'), values)).toEqual(expected);
  });

  test('a person may only take the next step of the lifecycle', () => {
    const store = createStore(':memory:');
    const { id } = write(store, who, (tx) => save(tx, risk, { values: { title: 'A', L: 1, C: 1 } }));
    expect(codes(store, { status: 'closed', lastAssessed: '2026-01-01' }, { id, revision: 1 })).toEqual(['status STEP_NOT_ALLOWED']);
    expect(codes(store, { status: 'assessed' }, { id, revision: 1 })).toEqual([]);
  });

  test('who may accept a risk at its level is the model’s rule', () => {
    const store = createStore(':memory:');
    const levels = msb4x4.levels.map((level) => (level.id === 'high' ? { ...level, acceptedBy: ['Förvaltningschef'] } : level));
    write(store, who, (tx) => saveSettings(tx, { ...settingsOf(tx), riskModels: [{ ...msb4x4, levels }] }));
    const accepted = { L: 3, C: 3, status: 'accepted', acceptedDate: '2026-01-01', acceptedUntil: '2026-12-31', acceptedMotive: 'M' };
    expect(codes(store, { ...accepted, acceptedBy: 'Objektledare' })).toEqual(['acceptedBy MAY_NOT_ACCEPT']);
    expect(codes(store, { ...accepted, acceptedBy: 'Förvaltningschef' })).toEqual([]);
  });
});

describe('what follows from a row', () => {
  test('level, value and review date come from the model, and follow when the model changes', () => {
    const store = createStore(':memory:');
    write(store, who, (tx) => save(tx, risk, { values: { title: 'A', L: 3, C: 2, lastAssessed: '2026-08-31' } }));
    const row = () =>
      page(store, risk, { filter: on(risk).all, sort: [], limit: 1, offset: 0, columns: ['level', 'value', 'dueDate'] }, at(store))[0];
    expect(row()).toMatchObject({ level: 'medium', value: 6, dueDate: '2027-08-31' });
    const stricter = { ...msb4x4, cells: { ...msb4x4.cells, '3-2': 'high' } };
    expect(write(store, who, (tx) => saveSettings(tx, { ...settingsOf(tx), riskModels: [stricter] }))).toBe(1);
    // August 31 + 6 months has no day 31: the month's last day.
    expect(row()).toMatchObject({ level: 'high', value: 6, dueDate: '2027-02-28' });
  });

  test('a cancelled action treats nothing, a finished one did, and an action done after the day had not happened', () => {
    const store = createStore(':memory:');
    const needs = () => count(store, risk, on(risk).is('needsAction'), at(store));
    const [r, a] = write(store, who, (tx) => [
      save(tx, risk, { values: { title: 'A', L: 3, C: 3 } }),
      save(tx, action, { values: { title: 'B', due: '2026-10-30' } }),
    ]);
    expect(needs()).toBe(1);
    write(store, who, (tx) => addLink(tx, { register: 'action', id: a!.id, name: 'links', target: { register: 'risk', id: r!.id } }));
    expect([needs(), count(store, risk, on(risk).is('hasOverdueAction'), at(store))]).toEqual([0, 1]);
    write(store, who, (tx) => save(tx, action, { id: a!.id, revision: 1, values: { status: 'cancelled' } }));
    expect(needs()).toBe(1);
    write(store, who, (tx) => save(tx, action, { id: a!.id, revision: 2, values: { status: 'planned' } }));
    write(store, who, (tx) => save(tx, action, { id: a!.id, revision: 3, values: { status: 'done', done: '2026-11-02' } }));
    expect(count(store, action, on(action).is('isOverdue'), at(store))).toBe(1);
    expect(count(store, action, on(action).is('isOverdue'), contextOf(store, '2026-11-02'))).toBe(0);
  });

  test('example rows are counted only when the setting says so', () => {
    const store = createStore(':memory:');
    write(store, who, (tx) => [save(tx, risk, { values: { title: 'A' } }), save(tx, risk, { values: { title: 'F' }, filler: true })]);
    expect(count(store, risk, on(risk).all, at(store))).toBe(1);
    write(store, who, (tx) => saveSettings(tx, { ...settingsOf(tx), countFiller: true }));
    expect(count(store, risk, on(risk).all, at(store))).toBe(2);
  });
});
