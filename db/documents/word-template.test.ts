import { afterEach, beforeEach, expect, it } from 'vitest';
import { sql } from 'kysely';
import { firstBroken, historyOf } from '../kit/history.ts';
import type { Store } from '../kit/store.ts';
import { write } from '../kit/write.ts';
import { closeStore, createStore } from '../sqlite/open.ts';
import { removeTemplate, saveTemplate, templateOf } from './word-template.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
afterEach(() => closeStore(store));
const put = (name: string, text: string) => write(store, { actor: 'isam' }, (tx) => saveTemplate(tx, { name, bytes: bytes(text) }));

it('keeps one template, the latest, and tells history of each', () => {
  expect(templateOf(store)).toBeNull();
  put('a.dotx', 'ett');
  put('b.dotx', 'två');
  expect(templateOf(store)).toEqual({ name: 'b.dotx', bytes: Buffer.from(bytes('två')) });
  expect(write(store, { actor: 'isam' }, removeTemplate)).toBe(true);
  expect(write(store, { actor: 'isam' }, removeTemplate)).toBe(false);
  expect(templateOf(store)).toBeNull();
  const told = historyOf(store, 'settings', 'wordTemplate').map(({ op, changed }) => [op, ...(changed?.['wordTemplate'] ?? [])]);
  expect(told.map(([op, before, after]) => [op, String(before).slice(0, 6), String(after).slice(0, 6)])).toEqual([
    ['template', 'b.dotx', 'null'],
    ['template', 'a.dotx', 'b.dotx'],
    ['template', 'null', 'a.dotx'],
  ]);
  expect(firstBroken(store)).toBeNull();
});

it('is written through the gateway only, and never above its size', () => {
  expect(() => store.run(sql`insert into word_template (id, name, sha256, bytes) values (1, 'a', 'b', x'00')`)).toThrow(
    'outside the gateway',
  );
  expect(() =>
    write(store, { actor: 'isam' }, (tx) => saveTemplate(tx, { name: 'a', bytes: new Uint8Array(10 * 1024 * 1024 + 1) })),
  ).toThrow('CHECK');
  expect(templateOf(store)).toBeNull();
});
