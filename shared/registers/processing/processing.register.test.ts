import { expect, test } from 'vitest';
import { on } from '#shared/kit/register.ts';
import { storeWith } from '../../../test/builders/store-with.ts';
import { processing } from './processing.register.ts';

const f = on(processing);

test('a DPIA is needed by the threshold analysis or because one is on its way, and counts when done', () => {
  const s = storeWith();
  s.put(processing, { name: 'A', threshold: 'done_dpia_needed' });
  s.put(processing, { name: 'B', threshold: 'done_dpia_needed', dpia: 'done' });
  s.put(processing, { name: 'C', dpia: 'ongoing' });
  s.put(processing, { name: 'D', threshold: 'done_no_dpia', dpia: 'not_needed' });
  s.put(processing, { name: 'E' });
  expect(s.counted(processing, f.is('needsDpia'))).toBe(3);
  expect(s.counted(processing, f.is('dpiaDone'))).toBe(1);
  expect(s.counted(processing, f.is('lacksDpia'))).toBe(2);
  expect(s.counted(processing, f.is('lacksThreshold'))).toBe(2);
});

test('an outdated record is not a registered one', () => {
  const s = storeWith();
  for (const recordStatus of ['registered', 'missing', 'outdated']) s.put(processing, { name: recordStatus, recordStatus });
  expect(s.counted(processing, f.is('isRegistered'))).toBe(1);
  expect(s.counted(processing, f.is('isUnregistered'))).toBe(2);
});

test('a bare yes to third country is read as unclear', () => {
  expect(processing.fields.thirdCountry.synonyms?.['Ja']).toBe('yes_unclear');
  const s = storeWith();
  s.put(processing, { name: 'A', thirdCountry: 'yes_unclear' });
  s.put(processing, { name: 'B', thirdCountry: 'yes_mechanism' });
  expect(s.counted(processing, f.is('thirdCountryUnclear'))).toBe(1);
});
