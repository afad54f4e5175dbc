import { expect, test } from 'vitest';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { count, page } from '#db/kit/query.ts';
import { contextOf } from '#db/kit/settings.ts';
import { save, write } from '#db/kit/write.ts';
import { createStore } from '#db/sqlite/open.ts';
import { vraRow } from './vra-row.register.ts';

const v = on(vraRow);
const storeWith = (...rows: readonly Patch[]) => {
  const store = createStore(':memory:');
  write(store, { actor: 'isam' }, (tx) =>
    rows.forEach((values, index) => save(tx, vraRow, { values: { title: `Risk ${index}`, ...values } })),
  );
  return store;
};
const countIn = (store: ReturnType<typeof createStore>, filter: ReturnType<typeof v.is>) =>
  count(store, vraRow, filter, contextOf(store, '2026-10-31'));

test('a row is assessed in the 5×5 model without being told, and its value is the product', () => {
  const store = storeWith({ L: 5, C: 5 });
  const [row] = page(
    store,
    vraRow,
    { filter: v.all, sort: [], limit: 1, offset: 0, columns: ['level', 'value', 'model'] },
    contextOf(store, '2026-10-31'),
  );
  expect(row).toMatchObject({ model: 'vra-5x5', value: 25, level: expect.stringMatching(/extreme|high/) });
});

test('a level outside the five steps is refused', () => {
  expect(() => storeWith({ L: 6, C: 1 })).toThrow(AppError);
});

test('a high row that is not chosen for the internal control plan is pointed out', () => {
  const store = storeWith({ L: 5, C: 5, inIkp: true }, { L: 5, C: 5 }, { L: 1, C: 1 }, {});
  expect(countIn(store, v.is('isHigh'))).toBe(2);
  expect(countIn(store, v.is('highOutsideIkp'))).toBe(1);
});

test('a row without a year belongs to the analysis of the year, one of another year does not', () => {
  const store = storeWith({}, { year: 2026 }, { year: 2025 });
  expect(countIn(store, v.is('isThisYear'))).toBe(2);
});
