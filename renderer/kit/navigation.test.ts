import { expect, test } from 'vitest';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registers } from '#shared/registers/table.ts';
import { familyOf, navigation } from './navigation.ts';

const all = Object.values<AnyRegister>(registers);
const behindEntries = navigation({}).flatMap(({ items }) => items.flatMap((item) => ('register' in item ? (item.family ?? []) : [])));

test('Every register stands behind exactly one entry', () => {
  expect(behindEntries.toSorted()).toEqual(all.map(({ name }) => name).toSorted());
});

test('A part is read with the family of its whole, as its declaration says', () => {
  const parts = all.filter(({ partOf }) => partOf !== undefined);
  expect(parts.map(({ name }) => familyOf(name))).toEqual(parts.map(({ name, partOf }) => [...familyOf(partOf!), name]));
  expect(
    all
      .filter(({ partOf }) => partOf === undefined)
      .flatMap(({ name }) => familyOf(name).filter((member) => all.find((r) => r.name === member)?.partOf)),
  ).toEqual([]);
});

test('The number at an entry adds up what is late in its whole family', () => {
  const items = navigation({ risk: 2, riskAnalysis: 3 }).flatMap((group) => group.items);
  expect(items.find((item) => 'register' in item && item.register === 'risk')?.count).toBe(5);
});
