import { expect, test } from 'vitest';
import { action } from '#shared/registers/action/action.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { storeWith } from '../test/builders/store-with.ts';
import { contextOf } from './kit/settings.ts';
import { count } from './kit/query.ts';
import { todo } from './todo.ts';

const asOf = '2026-10-31';

test('What is late stands with the oldest date first over all registers, and each number leads to as many rows', () => {
  const { store, put } = storeWith();
  put(action, { title: 'Öva', due: '2026-10-02' });
  put(action, { title: 'Klar', due: '2026-10-01', status: 'done', done: '2026-10-01' });
  put(decision, { title: 'Besluta', due: '2026-10-01' });
  const context = contextOf(store, asOf);
  const late = todo(store, 'late', context);
  expect(late.items).toMatchObject([
    { title: 'Besluta', kind: 'Beslut', date: '2026-10-01' },
    { title: 'Öva', kind: 'Åtgärd', date: '2026-10-02' },
  ]);
  expect(late.total).toBe(2);
  for (const { register, filter, total } of late.sources)
    expect(count(store, register === 'action' ? action : decision, filter, context)).toBe(total);
});

test('What is due soon is not late, and lists show the first twelve of a register though all are counted', () => {
  const { store, put } = storeWith();
  for (let day = 1; day <= 14; day += 1) put(action, { title: `Åtgärd ${day}`, due: `2026-11-${String(day).padStart(2, '0')}` });
  const context = contextOf(store, asOf);
  expect(todo(store, 'late', context)).toEqual({ items: [], sources: [], total: 0 });
  const soon = todo(store, 'soon', context);
  expect([soon.total, soon.items.length, soon.items[0]?.date]).toEqual([14, 12, '2026-11-01']);
});
