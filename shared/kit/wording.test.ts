import { afterEach, expect, test } from 'vitest';
import { interfaceWords } from '../i18n/interface.ts';
import { setLanguage } from './language.ts';
import { dateText, lower, numberText, wordingIn } from './wording.ts';

afterEach(() => setLanguage('sv'));

test('a number and its word agree in each language', () => {
  const [sv, en] = [wordingIn('sv-SE'), wordingIn('en-GB')];
  expect([sv.count(1, 'rad', 'rader'), sv.count(1234, 'rad', 'rader')]).toEqual(['1 rad', '1\u00a0234 rader']);
  expect([en.count(0, 'row', 'rows'), en.count(1, 'row', 'rows'), en.count(1234, 'row', 'rows')]).toEqual([
    '0 rows',
    '1 row',
    '1,234 rows',
  ]);
});

test.each([
  ['Risk', 'risk'],
  ['Ägare', 'ägare'],
  ['E-kurs', 'e-kurs'],
  ['VRA-rad', 'VRA-rad'],
  ['NIS2 area', 'NIS2 area'],
  ['DPO finding', 'DPO finding'],
  ['', ''],
])('%s inside a sentence is %s', (label, expected) => {
  expect(lower(label)).toBe(expected);
});

test('a number follows the chosen language, also after it has been changed', () => {
  expect([numberText(-1234.56, 1), numberText(0.126, 2)]).toEqual(['−1\u00a0234,6', '0,13']);
  setLanguage('en');
  expect([numberText(-1234.56, 1), numberText(0.126, 2)]).toEqual(['−1,234.6', '0.13']);
});

test('a day follows the chosen language', () => {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const day = new Date('2026-10-31T12:00:00Z');
  expect(dateText(day, parts)).toBe('lördag 31 oktober');
  setLanguage('en');
  expect(dateText(day, parts)).toBe('Saturday 31 October');
  setLanguage('sv');
  expect(dateText(day, parts)).toBe('lördag 31 oktober');
});

test('a word that was kept with its dictionary is read anew in the chosen language', () => {
  const { rows } = interfaceWords.register;
  const { register } = interfaceWords;
  setLanguage('en');
  expect([rows(2), register.rows(2)]).toEqual(['2 rader', '2 rows']);
});
