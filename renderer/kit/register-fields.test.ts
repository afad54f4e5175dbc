import { expect, test } from 'vitest';
import { registerNamed, type RegisterName } from '#shared/registers/table.ts';
import { defaultSort } from './register-fields.ts';

const order = (name: RegisterName): string =>
  defaultSort(registerNamed(name))
    .map(({ id, desc }) => (desc ? `${id}:desc` : id))
    .join();

test('the gravest risk, the nearest deadline and the latest incident stand first', () => {
  expect(order('risk')).toBe('level:desc,ref');
  expect(order('classification')).toBe('dueDate');
  expect(order('action')).toBe('isOpen:desc,due');
  expect(order('incident')).toBe('awareAt:desc');
});

test('a list that begins with a number is kept in its order', () => {
  expect(order('crisisContact')).toBe('escalationOrder,role');
  expect(order('nis2Area')).toBe('year,no');
  expect(order('protectedProcess')).toBe('process');
});
