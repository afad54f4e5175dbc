import { expect, test } from 'vitest';
import { action } from '#shared/registers/action/action.register.ts';
import { keptFields } from './form-sections.ts';

test('what an action keeps by itself is not typed', () => {
  expect([...keptFields(action)]).toEqual(['originalDue', 'dueMoves']);
});
