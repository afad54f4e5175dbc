import { expect, test } from 'vitest';
import * as z from 'zod';

test('zod keeps its configuration where main.ts puts it', () => {
  expect(Object.entries(globalThis).find(([, value]) => value === z.config())?.[0]).toBe('__zod_globalConfig');
});
