import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStore } from '../sqlite/open.ts';
import type { Store } from '../kit/store.ts';
import { bookOf, importBooks, importRows, organisation, sheetOf } from './test-job.ts';

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

describe('what is in the store already', () => {
  const rows = [
    risks,
    ['R-1', 'Avbrott', 'Ekonomi', null, 1, 2, null, 'Bedömd'],
    ['R-2', 'Stöld', 'Kontaktcenter', null, 2, 2, null, 'Bedömd'],
  ];

  it('the same file again changes nothing', async () => {
    await importRows(store, 'Blad', rows);
    const history = all('audit').length;
    const again = await importRows(store, 'Blad', rows);
    expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, 2]);
    expect(all('audit').length).toBe(history + 1);
  });

  it('is found by its number and changed in what the sheet says; an empty cell leaves it', async () => {
    await importRows(store, 'Blad', rows);
    const report = await importRows(store, 'Blad', [
      ['Nr', 'Händelse', 'Sannolikhet', 'Konsekvens', 'Status'],
      ['R-1', 'Avbrott i växeln', 3, null, 'Bedömd'],
    ]);
    expect([report.created, report.updated]).toEqual([0, 1]);
    expect(all('risk')[0]).toMatchObject({ title: 'Avbrott i växeln', L: 3, C: 2, revision: 2 });
  });

  it('is found by name and unit where the list has no numbers, and by name alone where it has no units', async () => {
    await importRows(store, 'Blad', rows);
    const byUnit = await importRows(store, 'Två', [
      ['Händelse', 'Avdelning', 'Sannolikhet', 'Konsekvens'],
      ['avbrott', 'Ekonomi', 2, 2],
      ['Avbrott', 'Kontaktcenter', 2, 2],
    ]);
    expect([byUnit.created, byUnit.updated]).toEqual([1, 1]);
    const byName = await importRows(store, 'Tre', [
      ['Händelse', 'Sannolikhet', 'Konsekvens'],
      ['Stöld', 4, 4],
    ]);
    expect([byName.created, byName.updated]).toEqual([0, 1]);
  });

  it('two numbers are two records, also with the same name in the same unit', async () => {
    await importRows(store, 'Blad', rows);
    const report = await importRows(store, 'Blad', [risks, ['R-9', 'Avbrott', 'Ekonomi', null, 4, 4, null, 'Bedömd']]);
    expect([report.created, report.updated]).toEqual([1, 0]);
  });

  it('a list’s own number takes the place of one that we gave', async () => {
    await importRows(store, 'Blad', [
      ['Händelse', 'Avdelning', 'Sannolikhet', 'Konsekvens'],
      ['Avbrott', 'Ekonomi', 1, 2],
    ]);
    expect(String(all('risk')[0]?.['ref'])).toMatch(/^R-\d{4}-001$/);
    const report = await importRows(store, 'Blad', [
      ['Nr', 'Händelse', 'Avdelning', 'Sannolikhet', 'Konsekvens'],
      ['17', 'Avbrott', 'Ekonomi', 1, 2],
    ]);
    expect([report.created, report.updated]).toEqual([0, 1]);
    expect(all('risk')[0]).toMatchObject({ ref: '17' });
  });

  it('a decided classification is never written over: other levels or another date make a new version', async () => {
    await importRows(store, 'Blad', [objects, ['KL-1', 'Lönia', 'Ekonomi', 'K2 R2 T2', '2024-01-01', 'Chef', 'Beslutad']]);
    const before = all('classification')[0];
    const report = await importRows(store, 'Blad', [objects, ['KL-1', 'Lönia', 'Ekonomi', 'K3 R2 T2', '2026-01-01', 'Chef', 'Beslutad']]);
    expect([report.created, report.updated]).toEqual([1, 0]);
    const [old, fresh] = all('classification');
    expect({ ...old, status: 'decided', revision: 1, updatedAt: before?.['updatedAt'] }).toEqual(before);
    expect(fresh).toMatchObject({ version: 2, confidentiality: 3, decided: '2026-01-01', object: old?.['object'] });
  });

  it('a list with both versions changes nothing the second time', async () => {
    const versions = [
      objects,
      ['KL-1', 'Lönia', 'Ekonomi', 'K2 R2 T2', '2024-01-01', 'Chef', 'Beslutad'],
      ['KL-1', 'Lönia', 'Ekonomi', 'K3 R2 T2', '2026-01-01', 'Chef', 'Beslutad'],
    ];
    await importRows(store, 'Blad', versions);
    const again = await importRows(store, 'Blad', versions);
    expect([again.created, again.updated, again.unchanged]).toEqual([0, 0, 2]);
  });

  it('kept_decided: who decided is not changed under a decided version', async () => {
    await importRows(store, 'Blad', [objects, ['KL-1', 'Lönia', 'Ekonomi', 'K2 R2 T2', '2024-01-01', 'Chef', 'Beslutad']]);
    const report = await importRows(store, 'Blad', [
      objects,
      ['KL-1', 'Lönia', 'Ekonomi', 'K2 R2 T2', '2024-01-01', 'Direktör', 'Beslutad'],
    ]);
    expect([report.unchanged, codes(report.warnings)]).toEqual([1, ['2 kept_decided']]);
    expect(all('classification')[0]).toMatchObject({ decidedBy: 'Chef' });
  });
});

describe('rows that feed several registers, and what they point at', () => {
  it('reads sheets in an order in which what they refer to comes first', async () => {
    const book = bookOf(
      'bok.xlsx',
      sheetOf('Åtgärder', [actions, ['Å-1', 'Utbilda', 'Risk; DSO', 'R-1; DSO-2025-2', null, '2026-05-01', 'Planerad', null]]),
      sheetOf('DSO', [
        ['År', 'Nr', 'Iakttagelse', 'Slag', 'Status'],
        [2025, 2, 'Ledningen är inte utbildad', 'Avvikelse', 'Ny'],
      ]),
      sheetOf('Risker', [risks, ['R-1', 'Avbrott', 'Ekonomi', 'Lönia', 1, 2, null, 'Bedömd']]),
      sheetOf('Klassningar', [objects, ['KL-1', 'Lönia', 'Ekonomi', 'K2 R2 T2', '2024-01-01', 'Chef', 'Beslutad']]),
      organisation,
    );
    const { files } = await importBooks(store, [book]);
    expect(files.map(({ sheet }) => sheet)).toEqual(['Organisation', 'Klassningar', 'Risker', 'DSO', 'Åtgärder']);
    expect(files.flatMap(({ rejected }) => rejected)).toEqual([]);
    const links = store.all<Row>(sql`select "targetRegister" from record_link`);
    expect(new Set(links.map(({ targetRegister }) => targetRegister))).toEqual(new Set(['dpoFinding', 'risk']));
  });

  it('tells two objects of one name apart by the row’s unit, and refuses to guess', async () => {
    const list = [
      objects,
      ['KL-1', 'Arkiv', 'Ekonomi', 'K1 R1 T1', '2026-01-01', 'Chef', 'Beslutad'],
      ['KL-2', 'Arkiv', 'Kontaktcenter', 'K2 R1 T1', '2026-01-01', 'Chef', 'Beslutad'],
    ];
    await importRows(store, 'Klassningar', list);
    const report = await importRows(store, 'Risker', [
      risks,
      ['R-1', 'Brand', 'Ekonomi', 'Arkiv', 1, 1, null, 'Bedömd'],
      ['R-2', 'Stöld', null, 'Arkiv', 1, 1, null, 'Bedömd'],
    ]);
    expect(report.created).toBe(1);
    expect(codes(report.rejected)).toEqual(['3 unknown_ref']);
  });

  it('finds a finding whose number is written in full, and one that is numbered within its year', async () => {
    const findings = sheetOf('DSO', [
      ['År', 'Nr', 'Iakttagelse', 'Slag', 'Status'],
      [2025, 'DSO-2025-1', 'Register', 'Avvikelse', 'Ny'],
      [2025, 2, 'Avtal', 'Avvikelse', 'Ny'],
    ]);
    const rows = ['DSO-2025-1', 'dso-2025-2', '2'].map((number, index) => [`Å-${index}`, `Åtgärd ${index}`, 'DSO', number, 'Pågår']);
    const list = sheetOf('Åtgärder', [['Åtgärdsnr', 'Åtgärd', 'Källa', 'Källans nr', 'Status'], ...rows]);
    const { files } = await importBooks(store, [bookOf('bok.xlsx', findings, list)]);
    expect(files.flatMap(({ rejected }) => rejected.map(({ row, code }) => `${row} ${code}`))).toEqual(['4 unknown_ref']);
  });

  it('leaves a hidden sheet unread unless a mapping or a person asks for it', async () => {
    const old = {
      ...sheetOf('Gammal', [
        ['Avdelning', 'Typ', 'Antal medarbetare'],
        ['Hamn', 'Avdelning', 3],
      ]),
      hidden: true,
    } as const;
    const { files } = await importBooks(store, [bookOf('bok.xlsx', organisation, old)]);
    expect(files.map(({ sheet, register, created }) => [sheet, register, created])).toEqual([
      ['Organisation', 'OrgUnit', 2],
      ['Gammal', null, 0],
    ]);
    expect(files[1]?.message).toContain('dolt');
    const chosen = await importBooks(store, [bookOf('bok.xlsx', old)], {
      choices: [{ file: 'bok.xlsx', sheet: 'Gammal', target: 'OrgUnit' }],
    });
    expect(chosen.files[0]?.created).toBe(1);
  });

  it('a unit may point at one further down', async () => {
    await importBooks(store, [
      bookOf(
        'a.xlsx',
        sheetOf('Organisation', [
          ['Avdelning', 'Typ', 'Tillhör'],
          ['Lön', 'Enhet', 'Ekonomi'],
          ['Ekonomi', 'Avdelning', null],
        ]),
      ),
    ]);
    const units = new Map(all('org_unit').map((row) => [row['name'], row]));
    expect(units.get('Lön')?.['parent']).toBe(units.get('Ekonomi')?.['id']);
  });

  it('makes one course for several sessions, and does not change it again', async () => {
    const list = [
      ['Nr', 'Utbildning', 'Form', 'Datum', 'Inbjudna', 'Deltog'],
      ['1', 'NIS2', 'Utbildning', '2026-03-19', 9, 7],
      ['2', 'NIS2', 'Utbildning', '2026-04-19', 9, 8],
    ];
    const report = await importRows(store, 'Utbildning', list);
    expect(report.created).toBe(2);
    expect(all('course')).toHaveLength(1);
    expect((await importRows(store, 'Utbildning', list)).unchanged).toBe(2);
  });

  it('makes up to two results of one control', async () => {
    const headers = ['Arbetssätt', 'Kontrollmoment', 'T1 datum', 'Resultat T1', 'T2 datum', 'Resultat T2', 'Avvikelse'];
    const report = await importRows(store, 'Internkontroll', [
      headers,
      ['Behörighet', 'Listor stäms av', '2026-04-30', 'Utan avvikelse', '2026-08-31', 'Väsentlig avvikelse', 'Tre konton kvar'],
      ['Incident', 'Stickprov', '2026-04-28', 'Mindre avvikelse', null, null, 'Sent'],
    ]);
    expect(report.created).toBe(2);
    expect(all('control_result').map(({ period, result, text }) => [period, result, text])).toEqual([
      ['T1', 'ok', null],
      ['T2', 'major_deviation', 'Tre konton kvar'],
      ['T1', 'minor_deviation', 'Sent'],
    ]);
  });

  it('reads an object list without classifications as objects only', async () => {
    const report = await importRows(store, 'Klassningar', [objects, ['1', 'Arkiv', 'Ekonomi', null, null, null, null]]);
    expect(report.created).toBe(1);
    expect([all('info_object').length, all('classification').length]).toEqual([1, 0]);
  });

  it('takes status from date and levels where the list has none', async () => {
    await importRows(store, 'Klassningar', [
      ['System', 'Avdelning', 'K', 'R', 'T', 'Klassad datum'],
      ['Lönia', 'Ekonomi', 3, 2, 2, '2026-01-01'],
      ['Arkiv', 'Ekonomi', 1, 1, 1, null],
    ]);
    expect(all('classification').map(({ status }) => status)).toEqual(['decided', 'completed']);
  });

  it('reads sheets that are no register as such, with what was seen', async () => {
    const { files } = await importBooks(store, [
      bookOf(
        'a.xlsx',
        sheetOf('Färger', [
          ['Färg', 'Skostorlek'],
          ['blå', 42],
        ]),
        sheetOf('Tomt', []),
      ),
    ]);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ sheet: 'Färger', register: null });
    expect(files[0]?.message).toContain('Färg, Skostorlek');
  });

  it('takes the state from its date where the list has no status', async () => {
    await importRows(store, 'Åtgärder', [
      ['Åtgärdsnr', 'Åtgärd', 'Klart senast', 'Klar datum'],
      ['Å-1', 'Utbilda', '2026-05-01', '2026-04-01'],
      ['Å-2', 'Öva', '2026-05-01', null],
    ]);
    expect(all('action').map(({ status }) => status)).toEqual(['done', 'planned']);
    await importRows(store, 'Kontinuitet', [
      ['Verksamhet', 'Plan finns', 'Beslutad', 'RTO'],
      ['Lön', 'J', null, 24],
      ['Växel', 'N', null, 8],
      ['Arkiv', 'N', '2026-01-01', 8],
    ]);
    expect(all('continuity_plan').map(({ status }) => status)).toEqual(['decided', 'missing', 'decided']);
  });

  it('assumed_value: a list that does not tell when an incident became known has when it was found', async () => {
    const report = await importRows(store, 'Incidenter', [
      ['Nr', 'Upptäckt', 'Inträffad', 'Vad hände', 'Anmäld IMY'],
      ['1', '2026-03-09 08:30', '2026-03-08', 'Felskick', null],
    ]);
    expect(report.warnings.map(({ column, code }) => [column, code])).toEqual([['Kännedom', 'assumed_value']]);
    expect(all('incident')[0]).toMatchObject({ awareAt: '2026-03-09T07:30:00Z' });
  });
});
