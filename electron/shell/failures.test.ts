import { expect, test, vi } from 'vitest';
import { crashCounter } from './failures.ts';

vi.mock('electron', () => ({ app: {}, dialog: {} }));

test('two crashes in a minute are opened again, the third is not, and a quiet hour begins anew', () => {
  let now = 0;
  const mayTryAgain = crashCounter(() => now);
  const at = (ms: number) => {
    now = ms;
    return mayTryAgain();
  };
  expect([at(0), at(10_000), at(20_000)]).toEqual([true, true, false]);
  expect(at(3_600_000)).toBe(true);
});
