import { expect, it } from 'vitest';
import type { Block } from '#shared/review/blocks.ts';
import { compareRows as compare } from './compare-rows.ts';

const compareRows = (before: readonly Block[], now: readonly Block[], report: readonly [Block[], Block[]] = [[], []]) =>
  compare({ chapter: before, report: [...before, ...report[0]] }, { chapter: now, report: [...now, ...report[1]] });
const table = (rows: readonly (readonly [id: string, title: string, level: string])[]): readonly Block[] => [
  {
    kind: 'table',
    id: 't',
    caption: '',
    alt: '',
    columns: [
      { label: 'Nr', width: 1 },
      { label: 'Risk', width: 2 },
      { label: 'Nivå', width: 1 },
    ],
    rows: rows.map(([id, title, level]) => ({
      cells: [{ text: `R-${id}` }, { text: title }, { text: level }],
      link: { register: 'risk', id },
    })),
  },
];

it('marks what is new, changed and gone, with what changed', () => {
  const before = table([
    ['1', 'Avbrott', 'Hög'],
    ['2', 'Felskick', 'Medel'],
    ['3', 'Elavbrott', 'Låg'],
  ]);
  const now = table([
    ['1', 'Avbrott', 'Medel'],
    ['2', 'Felskick', 'Medel'],
    ['4', 'AI-tjänst', 'Hög'],
  ]);
  expect(compareRows(before, now).map(({ kind, title, cells }) => [kind, title, cells])).toEqual([
    ['changed', 'R-1 Avbrott', [{ column: 'Nivå', before: 'Hög', now: 'Medel' }]],
    ['new', 'R-4 AI-tjänst', []],
    ['gone', 'R-3 Elavbrott', []],
  ]);
});

it('finds nothing in the same tables, and nothing in tables without records', () => {
  const same = table([['1', 'Avbrott', 'Hög']]);
  expect(compareRows(same, same)).toEqual([]);
  const loose = same.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map(({ cells }) => ({ cells })) } : block));
  expect(compareRows(loose, [])).toEqual([]);
});

it('does not call a record new or gone that stands in another chapter of the report', () => {
  const [item, other] = [table([['1', 'Öva', 'Hög']]), table([['2', 'Klassa', 'Låg']])];
  expect(compareRows(item, other, [[...other], [...item]])).toEqual([]);
});
