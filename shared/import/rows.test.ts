import { describe, expect, it } from 'vitest';
import type { Sheet, SheetCell, SheetMerge } from '#shared/kit/sheet.ts';
import { dataRows } from './rows.ts';
import { columnsBySynonyms } from './table-plan.ts';
import { targetNamed } from './targets.ts';

const sheet = (rows: readonly (readonly SheetCell[])[], merges: readonly SheetMerge[] = []): Sheet => ({
  name: 'Blad1',
  merges,
  rows: rows.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => cells.length > 0),
});
const header = ['Nr', 'Händelse', 'Avdelning', 'Sannolikhet', 'Konsekvens'];
const read = (
  rows: readonly (readonly SheetCell[])[],
  more: { merges?: readonly SheetMerge[]; skipRows?: readonly number[]; fillDown?: readonly string[] } = {},
) => {
  const table = sheet([header, ...rows], more.merges);
  const columns = columnsBySynonyms(table, targetNamed('Risk'), 1);
  return dataRows(table, { headerRow: 1, columns, ...more });
};
const numbers = (rows: ReturnType<typeof read>) => rows.rows.map(({ row }) => row);

describe('which rows are data', () => {
  it('passes over empty rows without calling them skipped', () => {
    const found = read([['R-1', 'Läckage', 'Ekonomi', 1, 2], [], [null, '  '], ['R-2', 'Avbrott', 'Ekonomi', 1, 2]]);
    expect(numbers(found)).toEqual([2, 5]);
    expect(found.skipped).toEqual([]);
  });

  it.each([
    ['a total of figures', ['Summa', null, null, 12, 14]],
    ['a total with a name', ['Totalt Ekonomi', null, null, 12, '14,5 %']],
    ['a total in short', ['S:a', null, null, 12, 14]],
    ['a total in another column', [null, 'Delsumma', null, 3, 4]],
    ['a mean', ['Medelvärde', null, null, 2.5, 2.5]],
    ['figures that no name stands beside', [null, null, null, 12, 14]],
    ['a section heading in the first cell', ['Lön och pension']],
    ['one text that names no row', [null, null, 'Ekonomi']],
    ['a repeated header row', header],
    ['a repeated header row in other case', ['NR', 'händelse', 'AVDELNING', 'Sannolikhet', 'Konsekvens ']],
  ] satisfies readonly (readonly [string, readonly SheetCell[]])[])('skips %s', (_, row) => {
    const found = read([['R-1', 'Läckage', 'Ekonomi', 1, 2], row]);
    expect(numbers(found)).toEqual([2]);
    expect(found.skipped).toEqual([3]);
  });

  it('skips a heading that is merged across the table', () => {
    const found = read(
      [
        [null, 'Lön och pension'],
        ['R-1', 'Läckage', 'Ekonomi', 1, 2],
      ],
      { merges: [{ from: [2, 2], to: [2, 5] }] },
    );
    expect(found.skipped).toEqual([2]);
  });

  it.each([
    ['a title that begins with a total word', ['R-2', 'Totalt avbrott i växeln', 'Ekonomi', 1, 2]],
    ['a title that begins with a total word and no number', [null, 'Summan på fakturan ändras av obehörig', 'Ekonomi', null, null]],
    ['a row with only its title, further in', [null, 'Avbrott']],
    ['a title about numbers', ['R-2', 'Antal behörigheter växer', 'Ekonomi', 2, 2]],
  ] satisfies readonly (readonly [string, readonly SheetCell[]])[])('keeps %s', (_, row) => {
    expect(numbers(read([row]))).toEqual([2]);
  });

  it('honours skipRows beside what it finds itself', () => {
    const found = read(
      [
        ['R-1', 'Läckage', 'Ekonomi', 1, 2],
        ['R-2', 'Avbrott', 'Ekonomi', 1, 2],
        ['Summa', null, null, 2, 4],
      ],
      { skipRows: [3] },
    );
    expect(numbers(found)).toEqual([2]);
    expect(found.skipped).toEqual([3, 4]);
  });
});

describe('cells that stand for several rows', () => {
  it('gives the value of a vertical merge to every row of it, and to no row below', () => {
    const rows = [
      ['R-1', 'Läckage', 'Ekonomi', 1, 2],
      ['R-2', 'Avbrott', null, 1, 2],
      ['R-3', 'Stöld', null, 1, 2],
    ];
    const found = read(rows, { merges: [{ from: [2, 3], to: [3, 3] }] });
    expect(found.rows.map(({ cells }) => cells[2])).toEqual(['Ekonomi', 'Ekonomi', null]);
  });

  it('fills down the named column only', () => {
    const rows = [
      ['R-1', 'Läckage', 'Ekonomi', 1, 2],
      ['R-2', 'Avbrott', null, null, 2],
      ['R-3', 'Stöld', 'Stab', 1, 2],
      ['R-4', 'Brand', null, 1, 2],
    ];
    const found = read(rows, { fillDown: ['unit'] });
    expect(found.rows.map(({ cells }) => cells[2])).toEqual(['Ekonomi', 'Ekonomi', 'Stab', 'Stab']);
    expect(found.rows.map(({ cells }) => cells[3])).toEqual([1, null, 1, 1]);
  });

  it('does not take a merged cell for data of its own: a row that is only filled from above is no row', () => {
    const found = read(
      [
        ['R-1', 'Läckage', 'Ekonomi', 1, 2],
        [null, null, null, '   '],
      ],
      { merges: [{ from: [2, 3], to: [3, 3] }] },
    );
    expect(numbers(found)).toEqual([2]);
  });

  it('reads ten thousand tall merges in a moment', () => {
    const merges = Array.from({ length: 10_000 }, (_, index) => ({
      from: [2, 1 + (index % 5)] as const,
      to: [100_000, 1 + (index % 5)] as const,
    }));
    const rows = Array.from({ length: 2_000 }, (_, index) => [`R-${index}`, `Händelse ${index}`, 'Ekonomi', 1, 2]);
    const started = performance.now();
    expect(read(rows, { merges }).rows).toHaveLength(2_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
