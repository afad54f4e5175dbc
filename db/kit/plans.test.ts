import { describe, expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { dispatch } from '#electron/api/dispatch.ts';
import { openSession } from '#electron/api/handler.ts';
import { createStore } from '#db/sqlite/open.ts';
import { bigStore } from '../../test/bench/big-store.ts';
import { count, page } from './query.ts';
import { contextOf } from './settings.ts';
import type { Store } from './store.ts';

/** The plans of everything that `work` asks, as SQLite tells them. */
function plansOf(store: Store, work: (store: Store) => unknown): string {
  const plans: string[] = [];
  const explain = (query: Parameters<Store['all']>[0]) => {
    const { sql, parameters } = query.compile(undefined as never);
    const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    plans.push(
      ...(store.raw.prepare(`explain query plan ${sql}`).all(...(values as never[])) as { detail: string }[]).map((row) => row.detail),
    );
  };
  work({
    ...store,
    all: (query) => {
      explain(query);
      return store.all(query);
    },
    get: (query) => {
      explain(query);
      return store.get(query);
    },
  });
  return plans.join('\n');
}
const list = { limit: 100, offset: 0 };

describe('the questions that lists ask often are answered by an index', () => {
  const store = createStore(':memory:');
  const context = contextOf(store, '2026-10-31');
  const r = on(risk);

  test('risks by level are walked in order, both ways, without sorting', () => {
    for (const descending of [true, false]) {
      const plan = plansOf(store, (s) => page(s, risk, { ...list, filter: r.all, sort: [{ field: 'level', descending }] }, context));
      expect(plan).toMatch(/USING INDEX risk_by_level/);
      expect(plan).not.toMatch(/TEMP B-TREE FOR ORDER BY/);
    }
  });

  test('any register by its title is walked in Swedish order without sorting', () => {
    const plan = plansOf(store, (s) => page(s, action, { ...list, filter: on(action).all, sort: [{ field: 'title' }] }, context));
    expect(plan).toMatch(/USING INDEX action_by_title/);
    expect(plan).not.toMatch(/TEMP B-TREE/);
  });

  test('risks are counted by state, level and day from the index alone', () => {
    const filter = r.and(r.in('status', 'assessed'), r.in('needsTreatment', true), r.range('lastAssessed', { from: '2026-03-01' }));
    expect(plansOf(store, (s) => count(s, risk, filter, context))).toMatch(/USING COVERING INDEX risk_by_state/);
  });

  test('the version of a classification in force is looked up, not searched for', () => {
    const plan = plansOf(store, (s) => count(s, classification, on(classification).is('isOverdue'), context));
    expect(plan).toMatch(/SEARCH v USING INDEX classification_by_version \(object=\?/);
  });
});

test('a screen asks as many questions of ten rows as of a thousand', async () => {
  const asked = async (rows: number): Promise<readonly number[]> => {
    const store = bigStore(rows);
    const session = openSession(store, { actor: 'isam', demo: false });
    const [row] = page(store, risk, { ...list, limit: 1, filter: on(risk).all, sort: [] }, contextOf(store, '2026-10-31'));
    const statements = async (name: string, input: object) => {
      const before = store.counter.statements;
      await dispatch(session, name, { asOf: '2026-10-31', ...input });
      return store.counter.statements - before;
    };
    return [
      await statements('records.page', { register: 'risk' }),
      await statements('records.get', { register: 'risk', id: row!.id }),
      await statements('records.chips', { register: 'risk' }),
    ];
  };
  const few = await asked(10);
  expect(await asked(1000)).toEqual(few);
  expect(few[0]).toBeLessThanOrEqual(3);
  expect(few[1]).toBeLessThanOrEqual(8);
});
