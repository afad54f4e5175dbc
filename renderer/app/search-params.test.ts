import { expect, test } from 'vitest';
import { documentsSearch, registerSearch } from './search-params.ts';

test('An address is read as it was written, and unknown parts are left behind', () => {
  const filter = { op: 'in', field: 'status', values: ['open'] };
  const written = { id: 'ny', q: 'växel', sort: 'level:desc', chip: ['isHigh'], filter };
  expect(registerSearch({ ...written, later: 'x' })).toEqual(written);
});

test.each([
  ['text that is no text', { q: 7, tab: ['form'] }],
  ['quick filters that are no list of names', { chip: ['isHigh', 3] }],
  ['nothing', { id: undefined }],
])('A part that does not fit is dropped: %s', (_, given) => {
  expect(registerSearch(given)).toEqual({});
});

test.each([
  [2026, 2026],
  ['2026', 2026],
  [1999, undefined],
  ['2026,5', undefined],
  [2026.5, undefined],
  [null, undefined],
])('A year of %s is read as %s', (given, year) => {
  expect(documentsSearch({ year: given }).year).toBe(year);
});
