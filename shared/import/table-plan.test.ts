import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#shared/settings/settings.ts';
import type { Sheet, SheetCell } from '#shared/kit/sheet.ts';
import { parseMapping } from './mapping.ts';
import { readRow } from './read-table.ts';
import { dataRows } from './rows.ts';
import { planByMapping, planBySynonyms } from './table-plan.ts';
import { targetNamed } from './targets.ts';

const sheet = (rows: readonly (readonly SheetCell[])[], name = 'Blad1'): Sheet => ({
  name,
  merges: [],
  rows: rows.map((cells, index) => ({ row: index + 1, cells })),
});
const entry = (register: string, columns: readonly object[], more: object = {}) => {
  const [first] = parseMapping({ files: [{ file: 'a.xlsx', sheet: 'Blad1', register, headerRow: 1, columns, ...more }] }).files;
  if (!first) throw new Error('no entry');
  return first;
};
const values = (table: Sheet, given: ReturnType<typeof entry>) => {
  const planned = planByMapping(table, targetNamed(given.register), { entry: given, settings: defaultSettings });
  if (!planned) return null;
  return { ...planned, rows: dataRows(table, planned.plan).rows.map((row) => readRow(planned.plan, row).values) };
};

describe('a mapping file', () => {
  it('tells equal headers apart by nth, and col wins over header', () => {
    const table = sheet([
      ['Text', 'Text', 'Text'],
      ['a', 'b', 'c'],
    ]);
    const given = entry('Risk', [
      { header: 'Text', nth: 2, field: 'title', kind: 'text' },
      { header: 'Text', col: 3, field: 'cause', kind: 'text' },
    ]);
    const read = values(table, given);
    expect(read?.rows).toEqual([{ title: 'b', cause: 'c' }]);
    expect(read?.unknownColumns).toEqual(['Text']);
  });

  it('compares headers without regard to line breaks, blanks and case', () => {
    const read = values(
      sheet([['Oönskad\n  händelse'], ['Avbrott']]),
      entry('Risk', [{ header: 'oönskad händelse', field: 'title', kind: 'text' }]),
    );
    expect(read?.rows).toEqual([{ title: 'Avbrott' }]);
  });

  it('reads class levels from a column each, by letter or by name', () => {
    const table = sheet([
      ['Objekt', 'K', 'R', 'T'],
      ['Lönia', 3, 0, '2 - Betydande'],
    ]);
    const levels = { confidentiality: 3, integrity: 0, availability: 2 };
    for (const fields of [['K', 'R', 'T'], Object.keys(levels)]) {
      const columns = ['K', 'R', 'T'].map((header, index) => ({ header, field: fields[index], kind: 'level' }));
      const read = values(table, entry('InfoObject + Classification', [{ header: 'Objekt', field: 'name' }, ...columns]));
      expect(read?.rows).toEqual([{ name: 'Lönia', ...levels }]);
      expect(read?.unknownColumns).toEqual([]);
    }
  });

  it('finds the headers where the row they are said to stand in has none of them', () => {
    const table = sheet([['Riskregister'], ['Nr', 'Risk'], ['R-1', 'Avbrott']]);
    const columns = [
      { header: 'Nr', field: 'ref' },
      { header: 'Risk', field: 'title' },
    ];
    for (const headerRow of [1, 2, 3])
      expect(values(table, entry('Risk', columns, { headerRow }))?.rows).toEqual([{ ref: 'R-1', title: 'Avbrott' }]);
  });

  it('gives every row its constants, which win over a cell', () => {
    const table = sheet([
      ['Namn', 'Typ'],
      ['Lönia', 'System'],
    ]);
    const given = entry(
      'InfoObject',
      [
        { header: 'Namn', field: 'name' },
        { header: 'Typ', field: 'type' },
      ],
      { constants: { type: 'process' } },
    );
    expect(values(table, given)?.rows).toMatchObject([{ name: 'Lönia', type: 'process' }]);
  });

  it('leaves an ignored column out without calling it unknown, and calls unlisted ones unknown', () => {
    const table = sheet([
      ['Risk', 'Nivå', 'Favoritfärg'],
      ['Avbrott', 'Hög', 'blå'],
    ]);
    const read = values(
      table,
      entry('Risk', [
        { header: 'Risk', field: 'title' },
        { header: 'Nivå', field: null, kind: 'ignore' },
      ]),
    );
    expect(read?.unknownColumns).toEqual(['Favoritfärg']);
    expect(read?.rows).toEqual([{ title: 'Avbrott' }]);
  });

  it('calls a column unknown whose field we do not have', () => {
    const read = values(
      sheet([
        ['Risk', 'Poäng'],
        ['Avbrott', 3],
      ]),
      entry('Risk', [
        { header: 'Risk', field: 'title' },
        { header: 'Poäng', field: 'points' },
      ]),
    );
    expect(read?.unknownColumns).toEqual(['Poäng']);
  });

  it('says which of its headers the sheet lacks', () => {
    const read = values(
      sheet([['Risk'], ['Avbrott']]),
      entry('Risk', [
        { header: 'Risk', field: 'title' },
        { header: 'Orsak', field: 'cause' },
      ]),
    );
    expect(read?.missing).toEqual(['Orsak']);
  });

  it('is not used on a row that has none of its headers', () => {
    expect(values(sheet([['Färg'], ['blå']]), entry('Risk', [{ header: 'Risk', field: 'title' }]))).toBeNull();
  });

  it('names a classification by its object', () => {
    const read = values(
      sheet([
        ['Objekt', 'K'],
        ['Lönia', 3],
      ]),
      entry('Classification', [
        { header: 'Objekt', field: 'object' },
        { header: 'K', field: 'confidentiality' },
      ]),
    );
    expect(read?.rows).toMatchObject([{ name: 'Lönia', confidentiality: 3 }]);
  });

  it('reads words for a yes/no field through its values', () => {
    const given = entry('InfoObject', [
      { header: 'Namn', field: 'name' },
      { header: 'PU', field: 'personalData', kind: 'enum', values: { Förekommer: 'ja', 'Förekommer ej': 'nej' } },
    ]);
    expect(
      values(
        sheet([
          ['Namn', 'PU'],
          ['Lönia', 'förekommer'],
        ]),
        given,
      )?.rows,
    ).toMatchObject([{ personalData: true }]);
  });

  it.each([
    [{ files: [{ file: 'a.xlsx' }] }],
    [{}],
    [null],
    [{ files: [{ file: 'a', sheet: null, register: 'Risk', columns: [{ header: 'x', nth: 0 }] }] }],
  ])('of another form is refused: %j', (value) => {
    expect(() => parseMapping(value)).toThrow(/Kopplingsfilen har inte rätt form/);
  });
});

describe('without a mapping', () => {
  const plan = (rows: readonly (readonly SheetCell[])[], target: string, name: string, headerRow = 1) =>
    planBySynonyms(sheet(rows, name), targetNamed(target), { headerRow, settings: defaultSettings, names: [name, 'bok.xlsx'] }).plan;

  it('takes the year of a list from its name, when no column says it', () => {
    expect(
      plan(
        [
          ['Arbetssätt', 'Risk'],
          ['Klassning', 'Görs inte'],
        ],
        'VraRow',
        'VRA 2026',
      ).constants,
    ).toEqual({ year: 2026 });
    expect(plan([['År', 'Arbetssätt', 'Risk']], 'VraRow', 'VRA 2026').constants).toEqual({});
    expect(plan([['Arbetssätt', 'Risk']], 'VraRow', 'VRA 2025 och 2026').constants).toEqual({});
  });

  it('reads an annual report’s date and number from the lines above its findings', () => {
    const rows = [['Dataskyddsombudets årsrapport 2025'], ['Mottagen 2026-02-12, dnr SN 2026/0118'], ['År', 'Nr', 'Iakttagelse']];
    expect(plan(rows, 'DpoFinding', 'Blad1', 3).context.report).toEqual({ year: 2025, received: '2026-02-12', dnr: 'SN 2026/0118' });
    expect(
      plan([['Årsrapporter 2024 och 2025'], ['Mottagen 2026-02-12'], ['År', 'Nr', 'Iakttagelse']], 'DpoFinding', 'Blad1', 3).context.report,
    ).toBeNull();
  });

  it('follows the choices of a person or of last time', () => {
    const table = sheet([
      ['Risk', 'Not', 'Ansvarig'],
      ['Avbrott', 'Kabelbrott', 'Chef'],
    ]);
    const choices = [
      { header: 'Not', col: 2, field: 'cause' },
      { header: 'Ansvarig', col: 3, field: null },
    ];
    const { plan: made, unknownColumns } = planBySynonyms(table, targetNamed('Risk'), {
      headerRow: 1,
      settings: defaultSettings,
      names: [],
      choices,
    });
    expect(made.columns.map(({ column }) => column?.id ?? null)).toEqual(['title', 'cause', null]);
    expect(unknownColumns).toEqual([]);
  });

  it('does not follow choices made for a column with another header', () => {
    const table = sheet([
      ['Risk', 'Orsak'],
      ['Avbrott', 'Kabelbrott'],
    ]);
    const { plan: made } = planBySynonyms(table, targetNamed('Risk'), {
      headerRow: 1,
      settings: defaultSettings,
      names: [],
      choices: [{ header: 'Not', col: 2, field: 'existingControls' }],
    });
    expect(made.columns.map(({ column }) => column?.id)).toEqual(['title', 'cause']);
  });
});
