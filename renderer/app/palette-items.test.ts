import { expect, test } from 'vitest';
import { inOrder, matching, type PaletteItem } from './palette-items.ts';

const item = (title: string, also?: string): PaletteItem => ({
  id: title,
  icon: () => null,
  title,
  run: () => undefined,
  ...(also === undefined ? {} : { also }),
});
const titles = (items: readonly PaletteItem[]) => items.map(({ title }) => title);
const group = (id: string, ...items: readonly PaletteItem[]) => ({ id, label: id, hits: items });

test('the whole title comes before its beginning, that before a word of it, that before other words', () => {
  const items = [item('Läs in', 'ny risk'), item('En ny risk'), item('Ny riskanalys'), item('Ny risk'), item('Ny åtgärd')];
  expect(titles(matching(items, 'ny risk', 9))).toEqual(['Ny risk', 'Ny riskanalys', 'En ny risk', 'Läs in']);
  expect(titles(matching(items, 'ris ny', 2))).toEqual(['En ny risk', 'Ny riskanalys']);
});

test('nothing typed finds nothing; å is not a', () => {
  expect(matching([item('Åtgärder')], '  ', 9)).toEqual([]);
  expect(matching([item('Åtgärder')], 'atg', 9)).toEqual([]);
});

test('a number leads to its record, a word to the page or command that fits it better', () => {
  const parts = {
    pages: group('pages', item('Risker')),
    commands: group('commands', item('Ny risk')),
    records: { id: 'records', label: 'records', hits: [] },
  };
  const order = (query: string) => inOrder(query, parts).map(({ id }) => id);
  expect(order('R-2026')).toEqual(['records', 'commands', 'pages']);
  expect(order('risk')).toEqual(['pages', 'commands', 'records']);
  expect(order('ny risk')[0]).toBe('commands');
});
