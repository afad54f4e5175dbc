import { expect, test } from 'vitest';
import type { SavedView } from '#shared/settings/views.ts';
import { storeWith } from '../../test/builders/store-with.ts';
import { historyPage } from './history-page.ts';
import { removeView, saveView, viewsOf } from './save-views.ts';
import { settingsOf } from './settings.ts';
import { write } from './write.ts';

const view = (name: string, rest: Partial<SavedView> = {}): SavedView => ({
  name,
  q: '',
  chips: [],
  filter: null,
  sort: null,
  columns: null,
  ...rest,
});
const setUp = () => {
  const { store } = storeWith();
  const change = (work: Parameters<typeof write<void>>[2]) => write(store, { actor: 'isam' }, work);
  return { store, change };
};

test('a saved view comes back as it was, in its register only', () => {
  const { store, change } = setUp();
  const mine = view('Mina höga', { chips: ['isHigh'], filter: { op: 'in', field: 'owner', values: ['ISAM'] }, sort: 'level:desc' });
  change((tx) => saveView(tx, 'risk', mine));
  store.cache.settings = undefined;
  expect(viewsOf(store, 'risk')).toEqual([mine]);
  expect(viewsOf(store, 'action')).toEqual([]);
});

test('the same name replaces the view in its place', () => {
  const { store, change } = setUp();
  for (const name of ['A', 'B']) change((tx) => saveView(tx, 'risk', view(name)));
  change((tx) => saveView(tx, 'risk', view('A', { q: 'lön' })));
  expect(viewsOf(store, 'risk').map(({ name, q }) => [name, q])).toEqual([
    ['A', 'lön'],
    ['B', ''],
  ]);
});

test('history tells who saved and who took away, and the rest of the settings stays', () => {
  const { store, change } = setUp();
  const before = settingsOf(store);
  change((tx) => saveView(tx, 'risk', view('A')));
  change((tx) => removeView(tx, 'risk', 'A'));
  expect(viewsOf(store, 'risk')).toEqual([]);
  expect({ ...settingsOf(store), views: {} }).toEqual(before);
  expect(historyPage(store, {}, 2, Number.MAX_SAFE_INTEGER).map(({ op, actor }) => `${op} ${actor}`)).toEqual([
    'settings isam',
    'settings isam',
  ]);
});

test('a view that does not exist cannot be taken away', () => {
  expect(() => setUp().change((tx) => removeView(tx, 'risk', 'X'))).toThrow(/ingen vy som heter X/);
});

test('a register holds fifty views and no more', () => {
  const { change } = setUp();
  change((tx) => Array.from({ length: 50 }, (_, n) => saveView(tx, 'risk', view(`Vy ${n}`))).at(-1));
  expect(() => change((tx) => saveView(tx, 'risk', view('En till')))).toThrow(/50 vyer/);
});
