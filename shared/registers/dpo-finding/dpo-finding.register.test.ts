import { expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { action } from '../action/action.register.ts';
import { count, page } from '#db/kit/query.ts';
import { addLink } from '#db/kit/record-index.ts';
import { contextOf } from '#db/kit/settings.ts';
import { trial } from '#db/kit/trial.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write, type Save } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { dpoFinding } from './dpo-finding.register.ts';

const d = on(dpoFinding);
const who = { actor: 'isam' };
const add = (store: Store, values: Patch, more: Partial<Save> = {}) =>
  write(store, who, (tx) =>
    save(tx, dpoFinding, { values: { year: 2025, title: 'Tröskelanalyser saknas', status: 'new', ...values }, ...more }),
  ).id;
const countAt = (store: Store, filter: ReturnType<typeof d.is>, asOf = '2026-10-31') =>
  count(store, dpoFinding, filter, contextOf(store, asOf));
const codes = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.issues.map((issue) => `${issue.field} ${issue.code}`);
    throw error;
  }
  return [];
};
const closedBy = (resolution: string, closed = '2026-03-17') => ({ status: 'closed', resolution, closed });

test('praise has no status and is no finding, open or closed', () => {
  const store = createStore(':memory:');
  add(store, { kind: 'praise', status: null });
  expect(countAt(store, d.is('isPraise'))).toBe(1);
  for (const flag of ['isFinding', 'isOpen', 'isClosed', 'needsAction'] as const) expect(countAt(store, d.is(flag))).toBe(0);
});

test('praise that somebody gave a status is still counted nowhere', () => {
  const store = createStore(':memory:');
  add(store, { kind: 'praise', status: 'new' });
  expect(countAt(store, d.is('isOpen'))).toBe(0);
});

test('done and closed are closed, all other findings are open, also one that a list gave no status', () => {
  const store = createStore(':memory:');
  for (const status of ['new', 'planned', 'ongoing', 'done']) add(store, { status });
  add(store, closedBy('implemented'));
  add(store, { status: null }, { lenient: true });
  expect(countAt(store, d.is('isFinding'))).toBe(6);
  expect(countAt(store, d.is('isOpen'))).toBe(4);
  expect(countAt(store, d.is('isClosed'))).toBe(2);
});

test('a finding closed after the as-of date is open, one closed on it is not', () => {
  const store = createStore(':memory:');
  add(store, closedBy('implemented', '2026-11-01'));
  add(store, closedBy('carried_over', '2026-10-31'));
  expect(countAt(store, d.is('isOpen'))).toBe(1);
  expect(countAt(store, d.is('carriedOver'))).toBe(1);
  expect(countAt(store, d.is('carriedOver'), '2026-10-30')).toBe(0);
});

test('an open finding needs an action; a cancelled one is none, a finished one is', () => {
  const store = createStore(':memory:');
  const id = add(store, {});
  const addAction = (values: Patch) =>
    write(store, who, (tx) => {
      const { id: owner } = save(tx, action, { values: { title: 'Åtgärd', ...values } });
      addLink(tx, { register: 'action', id: owner, name: 'links', target: { register: 'dpoFinding', id } });
    });
  addAction({ status: 'cancelled' });
  expect(countAt(store, d.is('needsAction'))).toBe(1);
  addAction({ status: 'done', done: '2026-05-01' });
  expect(countAt(store, d.is('needsAction'))).toBe(0);
});

test('closing needs how and when; accepting needs a decision', () => {
  const store = createStore(':memory:');
  expect(codes(() => add(store, { status: 'closed' }))).toEqual(['resolution NEEDED_IN_STATE', 'closed NEEDED_IN_STATE']);
  expect(codes(() => add(store, closedBy('accepted_by_decision')))).toEqual(['decision NEEDED_IN_STATE']);
  expect(codes(() => add(store, { ...closedBy('accepted_by_decision'), decision: 'Förvaltningschefens beslut 2026-04-21' }))).toEqual([]);
});

test('a finding is called what lists of actions call it', () => {
  const store = createStore(':memory:');
  add(store, { no: '4' });
  const [row] = page(store, dpoFinding, { filter: d.all, sort: [], limit: 1, offset: 0, columns: ['ref'] }, contextOf(store, '2026-10-31'));
  expect(row!['ref']).toBe('DSO-2025-4');
});

test('a new finding is new; praise has no status', () => {
  const store = createStore(':memory:');
  const found = (values: Patch) => {
    const id = write(store, { actor: 'prov' }, (tx) => save(tx, dpoFinding, { values: { year: 2025, title: 'x', ...values } }));
    return page(
      store,
      dpoFinding,
      { filter: d.all, sort: [], limit: 5, offset: 0, columns: ['status'] },
      contextOf(store, '2026-10-31'),
    ).find((row) => row.id === id.id)?.['status'];
  };
  expect([found({}), found({ kind: 'praise' })]).toEqual(['new', null]);
});

test('it is called the same while it is typed', () => {
  const store = createStore(':memory:');
  expect(trial(store, dpoFinding, { id: null, values: { year: 2025, no: '4', title: 'x' } }, contextOf(store, '2026-10-31'))['ref']).toBe(
    'DSO-2025-4',
  );
});

test('a finding that continues an earlier one is counted as carried in', () => {
  const store = createStore(':memory:');
  const earlier = add(store, { year: 2024 });
  add(store, { carriedFrom: earlier });
  expect(countAt(store, d.is('isCarriedIn'))).toBe(1);
});
