import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { procurementCase } from './procurement-case.register.ts';

const f = on(procurementCase);
const all = { classification: true, risk: true, threshold: true, security: true };

test('all four checks or none of the credit', () => {
  const s = storeWith();
  s.put(procurementCase, { title: 'A', ...all });
  for (const check of Object.keys(all)) s.put(procurementCase, { title: check, ...all, [check]: false });
  expect(s.counted(procurementCase, f.is('allChecks'))).toBe(1);
  expect(s.counted(procurementCase, f.is('lacksChecks'))).toBe(4);
});

test('missing checks are late once the tender is out', () => {
  const s = storeWith();
  for (const phase of ['need', 'tender', 'management']) s.put(procurementCase, { title: phase, phase });
  s.put(procurementCase, { title: 'D' });
  expect(s.counted(procurementCase, f.is('lacksChecksLate'))).toBe(2);
  expect(s.counted(procurementCase, f.is('isOngoing'))).toBe(2);
});
