import { expect, test } from 'vitest';
import { threadsOf, yearsOf } from './threads.ts';

const aFinding = (id: string, year: number, carriedFrom: string | null = null) => ({ id, revision: 1, year, carriedFrom });

test('a finding carried over two years is one thread, named by the latest', () => {
  const rows = [aFinding('a', 2023), aFinding('b', 2024, 'a'), aFinding('c', 2025, 'b'), aFinding('d', 2025)];
  const threads = threadsOf(rows);
  expect(threads.map(({ latest, byYear }) => [latest.id, [...byYear.keys()]])).toEqual([
    ['c', [2025, 2024, 2023]],
    ['d', [2025]],
  ]);
  expect(yearsOf(rows)).toEqual([2023, 2024, 2025]);
});

test('a finding carried from one that is not shown stands by itself', () => {
  expect(threadsOf([aFinding('b', 2025, 'archived')]).map(({ latest }) => latest.id)).toEqual(['b']);
});

test('two findings that go on from the same one both tell where they come from', () => {
  const threads = threadsOf([aFinding('a', 2024), aFinding('b', 2025, 'a'), aFinding('c', 2025, 'a')]);
  expect(threads.map(({ byYear }) => byYear.get(2024)?.id)).toEqual(['a', 'a']);
});
