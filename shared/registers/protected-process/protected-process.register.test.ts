import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { protectedProcess } from './protected-process.register.ts';

const f = on(protectedProcess);

test('a process that nobody has said flags protection does not', () => {
  const s = storeWith();
  s.put(protectedProcess, { process: 'A', flagged: true });
  s.put(protectedProcess, { process: 'B', addressIncluded: true });
  s.put(protectedProcess, { process: 'C' });
  expect(s.counted(protectedProcess, f.is('isUnflagged'))).toBe(2);
  expect(s.counted(protectedProcess, f.is('isUnflaggedWithAddress'))).toBe(1);
});

test('where we cannot change the system, a raised requirement is what we can do', () => {
  const s = storeWith();
  s.put(protectedProcess, { process: 'A', control: 'none' });
  s.put(protectedProcess, { process: 'B', control: 'none', requirementRaised: true });
  s.put(protectedProcess, { process: 'C', control: 'full' });
  expect(s.counted(protectedProcess, f.is('lacksRequirement'))).toBe(1);
});

test('an unflagged process needs an action', () => {
  const s = storeWith();
  const { id } = s.put(protectedProcess, { process: 'A' });
  expect(s.counted(protectedProcess, f.is('needsAction'))).toBe(1);
  s.actionFor(protectedProcess, id);
  expect(s.counted(protectedProcess, f.is('needsAction'))).toBe(0);
});
