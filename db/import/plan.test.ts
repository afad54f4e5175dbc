import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SheetCell } from '#shared/kit/sheet.ts';
import { createStore } from '../sqlite/open.ts';
import type { Store } from '../kit/store.ts';
import { bookOf, importBooks, importRows, sheetOf } from './test-job.ts';

let store: Store;
beforeEach(() => {
  store = createStore(':memory:');
});
type Row = Record<string, unknown>;
const all = (table: string): Row[] => store.all<Row>(sql`select * from ${sql.table(table)} order by rowid`);
const codes = (issues: readonly { readonly row: number; readonly code: string }[]) => issues.map(({ row, code }) => `${row} ${code}`);

const objects = ['Nr', 'Objekt', 'Avdelning', 'Klassning', 'Klassad datum', 'Beslutad av', 'Status'];
const risks = ['Nr', 'Händelse', 'Avdelning', 'Analysobjekt', 'Sannolikhet', 'Konsekvens', 'Riskvärde', 'Status'];
const actions = ['Åtgärdsnr', 'Åtgärd', 'Källa', 'Källans nr', 'Start', 'Klart senast', 'Status', 'Klar datum'];

describe('rows that are refused', () => {
  type Case = readonly [code: string, column: string, headers: readonly string[], row: readonly SheetCell[]];
  it.each([
    ['missing_title', 'Händelse', risks, ['R-1', null, 'Ekonomi', null, 1, 2, null, 'Bedömd']],
    ['missing_title', 'Åtgärd', actions, ['Å-1', '  ', null, null, null, '2026-05-01', 'Planerad', null]],
    ['missing_date', 'Klassad datum', objects, ['KL-1', 'Lönia', 'Ekonomi', 'K3 R2 T2', null, 'Chef', 'Beslutad']],
    ['missing_date', 'Klar datum', actions, ['Å-1', 'Utbilda', null, null, null, '2026-05-01', 'Klar', null]],
    ['missing_date', 'Datum', ['Utbildning', 'Datum', 'Inbjudna', 'Deltog'], ['NIS2', null, 9, 7]],
    [
      'missing_date',
      'Uttagsdatum',
      ['Kurs', 'Avdelning', 'Antal anställda', 'Genomförd', 'Uttagsdatum'],
      ['E-kurs', 'Ekonomi', 58, 50, null],
    ],
    ['missing_date', 'Datum', ['Datum', 'Skickade', 'Klickade', 'Rapporterade', 'Anteckning'], [null, 400, 38, 121, 'våren']],
    ['missing_date', 'Kännedom', ['Händelsenr', 'Rubrik', 'Kännedom', 'Typ av händelse'], ['IA-1', 'Felskick', null, 'IT-säkerhet']],
    ['missing_date', 'Genomförd', ['Övning nr', 'Plan nr', 'Typ', 'Genomförd', 'Status'], ['ÖV-1', null, 'Simulering', null, 'Genomförd']],
    ['missing_value', 'Granskning', ['Granskning', 'Nr', 'Rekommendation', 'Status'], [null, 1, 'Följ upp', 'Pågår']],
    ['bad_date', 'Klart senast', actions, ['Å-1', 'Utbilda', null, null, null, 'imorgon', 'Planerad', null]],
    ['bad_number', 'Sannolikhet', risks, ['R-1', 'Avbrott', 'Ekonomi', null, 'ofta', 2, null, 'Bedömd']],
    ['bad_class', 'Klassning', objects, ['KL-1', 'Lönia', 'Ekonomi', 'hög', '2026-01-01', 'Chef', 'Beslutad']],
    ['bad_class', 'Klassning', objects, ['KL-1', 'Lönia', 'Ekonomi', null, '2026-01-01', 'Chef', 'Beslutad']],
    ['level_out_of_range', 'Konsekvens', risks, ['R-1', 'Avbrott', 'Ekonomi', null, 1, 5, null, 'Bedömd']],
    ['level_out_of_range', 'Konsekvens', risks, ['R-1', 'Avbrott', 'Ekonomi', null, 1, 44, null, 'Bedömd']],
    ['level_out_of_range', 'Klassning', objects, ['KL-1', 'Lönia', 'Ekonomi', 'K9 R2 T2', '2026-01-01', 'Chef', 'Beslutad']],
    ['out_of_range', 'Deltog', ['Utbildning', 'Datum', 'Inbjudna', 'Deltog'], ['NIS2', '2026-03-19', 9, 10]],
    ['out_of_range', 'NIS2-område', ['Händelse', 'Sannolikhet', 'Konsekvens', 'NIS2-område'], ['Avbrott', 1, 2, 11]],
    ['end_before_start', 'Klart senast', actions, ['Å-1', 'Utbilda', null, null, '2026-05-01', '2026-04-01', 'Planerad', null]],
    ['unknown_unit', 'Avdelning', risks, ['R-1', 'Avbrott', 'Trädgård', null, 1, 2, null, 'Bedömd']],
    ['unknown_ref', 'Analysobjekt', risks, ['R-1', 'Avbrott', 'Ekonomi', 'Lönia', 1, 2, null, 'Bedömd']],
    ['unknown_ref', 'Källans nr', actions, ['Å-1', 'Utbilda', 'Risk', 'R-77', null, '2026-05-01', 'Planerad', null]],
    ['unknown_value', 'Status', risks, ['R-1', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Kanske']],
    ['too_long', 'Nr', risks, ['R'.repeat(41), 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Bedömd']],
  ] satisfies readonly Case[])('%s in %s', async (code, column, headers, row) => {
    const report = await importRows(store, 'Blad', [headers, row]);
    expect(report.rejected.map((issue) => [issue.row, issue.column, issue.code])).toEqual([[2, column, code]]);
    expect(report.rejected[0]?.message).toMatch(/^.+[.]$/s);
    expect([report.created, report.updated, report.unchanged]).toEqual([0, 0, 0]);
  });

  it('shows a time as the list has it, in Swedish time', async () => {
    const headers = ['Händelsenr', 'Rubrik', 'Kännedom', 'Händelsedatum', 'Störning slut'];
    const report = await importRows(store, 'Blad', [
      headers,
      ['IA-1', 'Avbrott', '2026-05-02 11:00', '2026-05-02 10:00', '2026-05-02 09:00'],
    ]);
    expect(report.rejected[0]).toMatchObject({ column: 'Störning slut', code: 'end_before_start' });
    expect(report.rejected[0]?.message).toContain('2026-05-02 09:00');
  });

  it('lists the words that are known beside one that is not', async () => {
    const report = await importRows(store, 'Blad', [risks, ['R-1', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Kanske']]);
    expect(report.rejected[0]?.message).toContain('Identifierad, Bedömd, Åtgärdas, Accepterad, Avslutad');
  });

  it('gives no object either when its classification is refused', async () => {
    await importRows(store, 'Blad', [objects, ['KL-1', 'Lönia', 'Ekonomi', 'K3', '2026-01-01', 'Chef', 'Beslutad']]);
    expect(all('info_object')).toEqual([]);
  });

  it('drags down what points at a refused row', async () => {
    const rows = [
      ['Avdelning', 'Typ', 'Tillhör'],
      ['Lön', 'Enhet', 'Pension'],
      ['Pension', 'Enhet', 'Månen'],
      ['Stab', 'Stab', null],
    ];
    const { files } = await importBooks(store, [bookOf('a.xlsx', sheetOf('Organisation', rows))]);
    expect(codes(files[0]?.rejected ?? [])).toEqual(['2 unknown_unit', '3 unknown_unit']);
    expect(all('org_unit').map(({ name }) => name)).toEqual(['Stab']);
  });
});

describe('rows that are read with a warning', () => {
  it('computed_differs: the typed risk value is not L × C, and is not kept', async () => {
    const report = await importRows(store, 'Blad', [
      risks,
      ['R-1', 'Avbrott', 'Ekonomi', null, 3, 3, 8, 'Bedömd'],
      ['R-2', 'Stöld', 'Ekonomi', null, 2, 3, 6, 'Bedömd'],
    ]);
    expect(codes(report.warnings)).toEqual(['2 computed_differs']);
    expect(all('risk').map(({ value }) => value)).toEqual([9, 6]);
  });

  it('needed_in_state: a state lacks what it needs', async () => {
    const report = await importRows(store, 'Blad', [risks, ['R-1', 'Avbrott', 'Ekonomi', null, 1, 1, null, 'Accepterad']]);
    expect(report.created).toBe(1);
    expect(new Set(report.warnings.map(({ code }) => code))).toEqual(new Set(['needed_in_state']));
  });

  it('personnummer_like: a text seems to name a person', async () => {
    const report = await importRows(store, 'Blad', [
      ['Nr', 'Händelse', 'Sannolikhet', 'Konsekvens'],
      ['R-1', 'Brev till 900101-0017', 1, 1],
    ]);
    expect(codes(report.warnings)).toEqual(['2 personnummer_like']);
    expect(report.created).toBe(1);
  });
});

describe('duplicates', () => {
  it('sets aside a row that says the same as an earlier one, in other case and blanks', async () => {
    const report = await importRows(store, 'Blad', [
      risks,
      ['R-1', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Bedömd'],
      ['r-1', 'AVBROTT ', 'ekonomi', null, 1, 2, null, 'bedömd'],
    ]);
    expect([report.created, report.duplicates, report.rejected]).toEqual([1, [3], []]);
  });

  it('sets aside a row that differs in its number only, when there is enough to compare', async () => {
    const report = await importRows(store, 'Blad', [
      risks,
      ['R-1', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Bedömd'],
      ['R-2', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Bedömd'],
    ]);
    expect(report.duplicates).toEqual([3]);
    const short = await importRows(store, 'Risker i korthet', [
      ['Nr', 'Händelse', 'Status'],
      ['X-1', 'Stöld', 'Ny'],
      ['X-2', 'Stöld', 'Ny'],
    ]);
    expect([short.created, short.duplicates]).toEqual([2, []]);
  });

  it('keeps versions of a classification apart', async () => {
    const report = await importRows(store, 'Blad', [
      objects,
      ['KL-1', 'Lönia', 'Ekonomi', 'K2 R2 T2', '2024-01-01', 'Chef', 'Beslutad'],
      ['KL-1', 'Lönia', 'Ekonomi', 'K3 R2 T2', '2026-01-01', 'Chef', 'Beslutad'],
      ['KL-2', 'Lönia', 'Ekonomi', null, null, null, 'Pågår'],
    ]);
    expect([report.created, report.duplicates]).toEqual([3, []]);
    expect(all('info_object')).toHaveLength(1);
    expect(all('classification').map(({ version, status }) => [version, status])).toEqual([
      [1, 'superseded'],
      [2, 'decided'],
      [3, 'ongoing'],
    ]);
  });

  it('same_ref: one number with different titles is no key, and both rows are read', async () => {
    const rows = [
      risks,
      ['R-1', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Bedömd'],
      ['R-1', 'Stöld', 'Ekonomi', null, 1, 2, null, 'Bedömd'],
    ];
    const report = await importRows(store, 'Blad', rows);
    expect([report.created, codes(report.warnings)]).toEqual([2, ['2 same_ref', '3 same_ref']]);
    const again = await importRows(store, 'Blad', rows);
    expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, 2]);
  });

  it('same_ref: one number with the same title and other content keeps the first row', async () => {
    const report = await importRows(store, 'Blad', [
      risks,
      ['R-1', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Bedömd'],
      ['R-1', 'Avbrott', 'Ekonomi', null, 4, 4, null, 'Bedömd'],
    ]);
    expect([report.created, report.duplicates, codes(report.warnings)]).toEqual([1, [3], ['3 same_ref']]);
    expect(all('risk')[0]).toMatchObject({ L: 1, C: 2 });
  });
});
