import { expect, test } from 'vitest';
import type { HistoryItem } from '#shared/contract/records.contract.ts';
import { targetsOf } from './use-link-names.ts';

const item = (register: string, changed: HistoryItem['changed']): HistoryItem => ({ register, changed }) as HistoryItem;

test('what was pointed at before and after is asked for by register, each once', () => {
  const items = [
    item('risk', { unit: ['a', 'b'], event: ['x', 'y'] }),
    item('action', { unit: [null, 'b'] }),
    item('risk', { object: ['o', null] }),
  ];
  expect(targetsOf(items)).toEqual([
    { register: 'orgUnit', ids: ['a', 'b'] },
    { register: 'infoObject', ids: ['o'] },
  ]);
});

test('more than the store names at a time are several questions', () => {
  const items = Array.from({ length: 250 }, (_, at) => item('risk', { unit: [null, `u${at}`] }));
  expect(targetsOf(items).map(({ ids }) => ids.length)).toEqual([200, 50]);
});

test('registers that are no more are passed over', () => expect(targetsOf([item('gone', { unit: ['a', 'b'] })])).toEqual([]));
