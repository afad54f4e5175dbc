import { expect, test } from 'vitest';
import type { RecordRow } from '#shared/contract/records.contract.ts';
import { byOrganisation } from './by-organisation.ts';

const contact = (id: string, organisation: string | null): RecordRow => ({ id, revision: 1, organisation }) as RecordRow;
const grouped = (...rows: readonly RecordRow[]) =>
  byOrganisation(rows).map(({ name, contacts }) => [name, contacts.map(({ id }) => id).join()]);

test('organisations stand in Swedish order, contacts of none last', () => {
  expect(grouped(contact('1', null), contact('2', 'Äldreförvaltningen'), contact('3', 'Zonen'), contact('4', 'Åhus'))).toEqual([
    ['Zonen', '3'],
    ['Åhus', '4'],
    ['Äldreförvaltningen', '2'],
    ['', '1'],
  ]);
});

test('one organisation in two spellings is one, with its contacts in their order', () => {
  expect(grouped(contact('1', 'Kontaktcenter'), contact('2', 'Stab'), contact('3', ' kontaktcenter'))).toEqual([
    ['Kontaktcenter', '1,3'],
    ['Stab', '2'],
  ]);
});
