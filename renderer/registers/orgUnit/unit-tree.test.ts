import { expect, test } from 'vitest';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { unitTree, type UnitNode } from './unit-tree.ts';

const unit = (id: string, parent: string | null = null): RecordRow => ({ id, revision: 1, parent });
const shape = (nodes: readonly UnitNode[]): string =>
  nodes.map(({ row, parts }) => row.id + (parts.length ? `(${shape(parts)})` : '')).join(' ');

test('units stand under their parents in the order given', () =>
  expect(shape(unitTree([unit('a'), unit('b', 'a'), unit('c'), unit('d', 'b'), unit('e', 'a')]))).toBe('a(b(d) e) c'));
test('a unit whose parent is not there stands at the top', () => expect(shape(unitTree([unit('b', 'gone')]))).toBe('b'));
test('units that point at each other are shown and do not hang', () =>
  expect(shape(unitTree([unit('a', 'b'), unit('b', 'a'), unit('c', 'a')]))).toBe('a(c) b'));
