import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetAllStores, forgetStore, openableStores, recentStores, rememberStore } from './recent-stores.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'recent-')), 'data', 'senaste.json');

test('the last opened stands first, once, and the ninth falls out', () => {
  const list = fresh();
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 2]) rememberStore(`/r/${n}.isam`, list);
  expect(recentStores(list).map((path) => path.replace(/\D/g, ''))).toEqual(['2', '9', '8', '7', '6', '5', '4', '3']);
});

test('a register can be forgotten, and all of them', () => {
  const list = fresh();
  for (const name of ['a', 'b']) rememberStore(`/r/${name}.isam`, list);
  forgetStore('/r/b.isam', list);
  expect(recentStores(list)).toEqual(['/r/a.isam']);
  forgetAllStores(list);
  expect(recentStores(list)).toEqual([]);
});

test('a list that is none is empty, and is written anew', () => {
  const list = fresh();
  rememberStore('/r/a.isam', list);
  for (const damage of ['{', '{"a":1}', '[1,2]']) {
    writeFileSync(list, damage);
    expect(recentStores(list)).toEqual([]);
  }
  rememberStore('/r/b.isam', list);
  expect(recentStores(list)).toEqual(['/r/b.isam']);
});

test('only registers that are there are offered', () => {
  const list = fresh();
  rememberStore(list, list);
  rememberStore('/usb/borta.isam', list);
  expect(openableStores(list)).toEqual([list]);
});

test.skipIf(process.platform === 'win32')('the list is for its user alone', () => {
  const list = fresh();
  rememberStore('/r/a.isam', list);
  expect(statSync(list).mode & 0o777).toBe(0o600);
});
