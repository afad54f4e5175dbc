import { describe, expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { AppError } from '#shared/kit/errors.ts';
import { action } from '../action/action.register.ts';
import { exercise } from '../exercise/exercise.register.ts';
import { count, page, share } from '#db/kit/query.ts';
import { addLink } from '#db/kit/record-index.ts';
import { contextOf } from '#db/kit/settings.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { continuityPlan } from './continuity-plan.register.ts';

const p = on(continuityPlan);
const e = on(exercise);
const who = { actor: 'isam' };
const decided = { status: 'decided', decided: '2026-02-26', decidedBy: 'Förvaltningschef' };
const done = { status: 'done', result: 'met', participants: 10 };

const addPlan = (store: Store, values: Patch) =>
  write(store, who, (tx) => save(tx, continuityPlan, { values: { name: 'Kontaktcenter', ...values } })).id;
const addExercise = (store: Store, plan: string, values: Patch) =>
  write(store, who, (tx) => {
    const { id } = save(tx, exercise, { values });
    addLink(tx, { register: 'exercise', id, name: 'plans', target: { register: 'continuityPlan', id: plan } });
    return id;
  });
const countAt = (store: Store, filter: ReturnType<typeof p.is>, asOf = '2026-10-31') =>
  count(store, continuityPlan, filter, contextOf(store, asOf));
const shareAt = (store: Store, filter: ReturnType<typeof p.is>, outOf: ReturnType<typeof p.is>) =>
  share(store, continuityPlan, { count: filter, outOf }, contextOf(store, '2026-10-31'));
const codes = (work: () => unknown): readonly string[] => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.issues.map((issue) => `${issue.field} ${issue.code}`);
    throw error;
  }
  return [];
};

describe('which plans count as decided', () => {
  test('decided and revising ones do, out of all but the retired', () => {
    const store = createStore(':memory:');
    for (const status of ['missing', 'started', 'draft', 'decided', 'revising', 'retired'])
      addPlan(store, { ...decided, name: status, status });
    expect(shareAt(store, p.is('isDecided'), p.is('isRequired'))).toEqual({ n: 2, d: 5 });
  });

  test('a decision dated after the as-of date has not been taken, one on the day has', () => {
    const store = createStore(':memory:');
    addPlan(store, { ...decided, decided: '2026-11-01' });
    addPlan(store, { ...decided, decided: '2026-10-31', name: 'Löneutbetalning' });
    addPlan(store, { ...decided, decided: '2026-11-02', status: 'revising', name: 'Upphandling' });
    expect(countAt(store, p.is('isDecided'))).toBe(1);
    expect(countAt(store, p.in('statusAt', 'draft'))).toBe(2);
  });

  test('a decided plan needs date and decider, and a person takes the steps in order', () => {
    const store = createStore(':memory:');
    expect(codes(() => addPlan(store, { status: 'decided' }))).toEqual(['decided NEEDED_IN_STATE', 'decidedBy NEEDED_IN_STATE']);
    const id = addPlan(store, {});
    expect(codes(() => write(store, who, (tx) => save(tx, continuityPlan, { id, revision: 1, values: decided })))).toEqual([
      'status STEP_NOT_ALLOWED',
    ]);
  });
});

describe('which plans count as exercised', () => {
  test.each([
    ['from the same day a year before', { ...done, done: '2025-10-31' }, 1],
    ['not a day earlier', { ...done, done: '2025-10-30' }, 0],
    ['on the as-of date', { ...done, done: '2026-10-31' }, 1],
    ['not after the as-of date', { ...done, done: '2026-11-01' }, 0],
    ['not when it was called off', { status: 'cancelled', done: '2026-05-12' }, 0],
    ['not when it is only planned', { status: 'planned', planned: '2026-05-12' }, 0],
  ])('%s', (_, values, expected) => {
    const store = createStore(':memory:');
    addExercise(store, addPlan(store, decided), values);
    expect(shareAt(store, p.is('isExercised'), p.is('isDecided'))).toEqual({ n: expected, d: 1 });
    expect(countAt(store, p.is('isExerciseOverdue'))).toBe(1 - expected);
  });

  test('an exercised draft is not among the decided ones', () => {
    const store = createStore(':memory:');
    addExercise(store, addPlan(store, { status: 'draft' }), { ...done, done: '2026-05-12' });
    expect(countAt(store, p.is('isExercised'))).toBe(0);
    expect(countAt(store, p.is('isExerciseOverdue'))).toBe(0);
  });
});

describe('the review date', () => {
  test('is the typed one, else a year after the decision', () => {
    const store = createStore(':memory:');
    addPlan(store, { ...decided, decided: '2024-02-29', ref: 'KP-1' });
    addPlan(store, { ...decided, nextReview: '2026-12-01', ref: 'KP-2', name: 'Upphandling' });
    const rows = page(
      store,
      continuityPlan,
      { filter: p.all, sort: [{ field: 'ref' }], limit: 9, offset: 0, columns: ['dueDate'] },
      contextOf(store, '2026-10-31'),
    );
    expect(rows.map((row) => row['dueDate'])).toEqual(['2025-02-28', '2026-12-01']);
    expect(countAt(store, p.is('isReviewOverdue'))).toBe(1);
    expect(countAt(store, p.is('isDueSoon'))).toBe(1);
  });

  test('that falls on the as-of date is not passed', () => {
    const store = createStore(':memory:');
    addPlan(store, { ...decided, decided: '2025-10-31' });
    expect(countAt(store, p.is('isReviewOverdue'))).toBe(0);
    expect(countAt(store, p.is('isReviewOverdue'), '2026-11-01')).toBe(1);
  });
});

describe('exercises', () => {
  const countExercises = (store: Store, filter: ReturnType<typeof e.is>) => count(store, exercise, filter, contextOf(store, '2026-10-31'));

  test('a done one needs date, result and participants', () => {
    const store = createStore(':memory:');
    expect(codes(() => addExercise(store, addPlan(store, {}), { status: 'done' }))).toEqual([
      'done NEEDED_IN_STATE',
      'result NEEDED_IN_STATE',
      'participants NEEDED_IN_STATE',
    ]);
  });

  test('one that fell short needs an action that is not cancelled', () => {
    const store = createStore(':memory:');
    const id = addExercise(store, addPlan(store, decided), { ...done, result: 'partly', done: '2026-05-12' });
    const addAction = (status: string) =>
      write(store, who, (tx) => {
        const { id: owner } = save(tx, action, { values: { title: status, status } });
        addLink(tx, { register: 'action', id: owner, name: 'links', target: { register: 'exercise', id } });
      });
    addAction('cancelled');
    expect(countExercises(store, e.is('needsAction'))).toBe(1);
    addAction('planned');
    expect(countExercises(store, e.is('needsAction'))).toBe(0);
  });

  test('one without a number gets one, which is also its name', () => {
    const store = createStore(':memory:');
    addExercise(store, addPlan(store, {}), { planned: '2026-11-20' });
    const [row] = page(store, exercise, { filter: e.all, sort: [], limit: 1, offset: 0, columns: ['ref'] }, contextOf(store, '2026-10-31'));
    expect(row!['ref']).toMatch(/^ÖV-\d{4}-001$/);
  });
});
