import { describe, expect, it } from 'vitest';
import type { Sheet, SheetCell } from '#shared/kit/sheet.ts';
import { detectTable } from './detect.ts';
import { columnsBySynonyms } from './table-plan.ts';
import { allTargets, targetNamed } from './targets.ts';

const sheet = (headers: readonly string[], ...rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: 'Blad1',
  merges: [],
  rows: [headers, ...rows].map((cells, index) => ({ row: index + 1, cells })),
});
const fields = (target: string, headers: readonly string[], ...rows: readonly (readonly SheetCell[])[]) =>
  columnsBySynonyms(sheet(headers, ...rows), targetNamed(target), 1).map(({ column }) =>
    column?.kind === 'ignore' ? '–' : (column?.id ?? null),
  );

describe('headers → columns', () => {
  it('knows our own labels', () => {
    expect(fields('Risk', ['Nr', 'Händelse', 'Riskägare', 'Kvarstående S'])).toEqual(['ref', 'title', 'owner', 'targetL']);
  });

  it.each([
    ['RISKÄGARE', 'owner'],
    ['  Riskägare ', 'owner'],
    ['Riskägare (roll)', 'owner'],
    ['Riskägare:', 'owner'],
    ['Riskägare*', 'owner'],
    ['Risk-\u00ADägare', null],
    ['Senast\nbedömd', 'lastAssessed'],
    ['Sannolikhet (1-4)', 'L'],
    ['Sannolikhet (1–5)', 'L'],
    ['Accepterad t o m', 'acceptedUntil'],
    ['Senast bedömd datum', 'lastAssessed'],
    ['Datum för acceptans', 'acceptedDate'],
    ['Na\u0308sta o\u0308versyn', 'reviewDate'],
    ['Favoritfärg', null],
  ])('reads the header %j as %s', (header, field) => {
    expect(fields('Risk', [header])).toEqual([field]);
  });

  it('tells two equal headers apart by what stands below them', () => {
    const rows = [
      ['Adresser sprids', 3],
      ['Lön betalas inte ut', '4 - Allvarlig'],
    ];
    expect(fields('Risk', ['Konsekvens', 'Konsekvens'], ...rows)).toEqual(['consequence', 'C']);
    expect(fields('Risk', ['Konsekvens', 'Konsekvens'], ...rows.map((row) => row.toReversed()))).toEqual(['C', 'consequence']);
  });

  it('never gives two columns to one field: the second is unknown', () => {
    expect(fields('Risk', ['Händelse', 'Händelse'])).toEqual(['title', null]);
  });

  it('takes unreadable cells for the field that the header names, so that they are reported', () => {
    expect(fields('Risk', ['Senast bedömd'], ['i våras'], ['snart'])).toEqual(['lastAssessed']);
  });

  it('knows what is worked out, and leaves it out on purpose', () => {
    expect(fields('Risk', ['Risknivå', 'Riskvärde'])).toEqual(['–', 'typedValue']);
  });

  it('reads a class in one cell and in three columns', () => {
    expect(fields('InfoObject + Classification', ['System', 'Informationsklass'], ['Lönia', 'K3 R2 T2'])).toEqual(['name', 'class']);
    expect(fields('InfoObject + Classification', ['System', 'K', 'R', 'T', 'S'])).toEqual([
      'name',
      'confidentiality',
      'integrity',
      'availability',
      'traceability',
    ]);
  });
});

describe('what a list is', () => {
  const targets = allTargets();
  const named = (headers: readonly string[], name = 'Blad1', file = 'Bok1.xlsx') => {
    const found = detectTable(
      {
        ...sheet(
          headers,
          headers.map(() => 'x'),
        ),
        name,
      },
      file,
      targets,
    );
    return found.ok ? found.target.name : found.message;
  };

  // The column lists of DOMAIN.md F and lists as colleagues keep them, in other words than ours.
  it.each([
    [
      [
        'Nr',
        'Analysobjekt',
        'Orsak',
        'Händelse',
        'Konsekvens',
        'Befintligt skydd',
        'Sannolikhet',
        'Konsekvens',
        'Riskvärde',
        'Riskägare',
        'Åtgärd',
        'Klart senast',
        'Status',
      ],
      'Risk',
    ],
    [['ID', 'Risk', 'S', 'K', 'Ansvarig', 'Åtgärd'], 'Risk'],
    [['System', 'Förvaltning', 'Systemägare', 'Klassning', 'Beslutad', 'Nästa översyn'], 'InfoObject + Classification'],
    [
      ['Objekt/System', 'Typ', 'Informationsägare', 'K', 'R', 'T', 'Klassad datum', 'Klassningsledare', 'Status'],
      'InfoObject + Classification',
    ],
    [['Nämndens väsentliga processer', 'Risk', 'Finns rutinbeskr.', 'Genomförs löp. kontroller', 'Sannolikhet', 'Väsentlighet'], 'VraRow'],
    [['Process', 'Risk', 'Kontrollmoment', 'Metod', 'Frekvens', 'Ansvarig', 'Resultat T1', 'Resultat T2'], 'IkpControl + ControlResult'],
    [
      ['Händelsenr', 'Händelsedatum/tid', 'Anmäld', 'Typ av händelse', 'Kategori', 'Avdelning', 'Rubrik', 'Allvarlighet', 'Status'],
      'Incident + BreachAssessment + Nis2Assessment',
    ],
    [
      ['Nr', 'Upptäckt', 'Inträffad', 'Verksamhet', 'Vad hände', 'Antal berörda', 'Bedömd risk', 'Anmäld IMY'],
      'Incident + BreachAssessment + Nis2Assessment',
    ],
    [['Kurs', 'Avdelning', 'Antal anställda', 'Genomförd', 'Procent'], 'Completion'],
    [['Verksamhet', 'Plan finns', 'Beslutad', 'Version', 'Acceptabel avbrottstid', 'RTO', 'RPO'], 'ContinuityPlan'],
    [
      ['År', 'Nr', 'Iakttagelse', 'Allvarlighet', 'Rekommendation', 'Ansvarig', 'Klart senast', 'Status', 'Effekt', 'Dnr'],
      'DpoReport + DpoFinding',
    ],
    [['Behandling', 'Ändamål', 'Rättslig grund', 'Roll', 'Mottagare', 'Tredjeland', 'DPIA'], 'Processing'],
    [['Leverantör', 'Avtalsnr', 'Tjänst', 'Period', 'PUB-avtal', 'Underbiträden', 'Kritisk'], 'Supplier'],
    [['Åtgärd', 'Ansvarig', 'Klart', 'Status'], 'Action + ActionLink'],
    [['Dokument', 'Version', 'Beslutad', 'Beslutsinstans', 'Nästa revidering'], 'GoverningDocument'],
  ])('%j is %s', (headers, target) => {
    expect(named(headers)).toBe(target);
  });

  it('lets the sheet or file name settle what headers leave open', () => {
    expect(named(['Nr', 'Vad ska göras', 'Vem', 'När', 'Läge'], 'Åtgärder 2026')).toBe('Action + ActionLink');
  });

  it('finds the headers below titles and notes, not among the rows', () => {
    const rows = [['Risklista för nämnden'], ['Uppdaterad', '2026-10-01'], ['Nr', 'Händelse', 'Avdelning'], ['1', 'Avbrott', 'Ekonomi']];
    const found = detectTable(
      { name: 'Blad1', merges: [], rows: rows.map((cells, index) => ({ row: index + 3, cells })) },
      'a.xlsx',
      targets,
    );
    expect(found.ok && [found.target.name, found.headerRow]).toEqual(['Risk', 5]);
  });

  it('does not take a row for headers because its words are headers of another list', () => {
    const units = ['Ekonomi', 'Kontaktcenter', 'Stab', 'Upphandling'].map((name) => [name, 'Avdelning']);
    const found = detectTable(sheet(['Avdelning', 'Typ'], ...units), 'bok.xlsx', targets);
    expect(found.ok && [found.target.name, found.headerRow]).toEqual(['OrgUnit', 1]);
  });

  it.each([[['Favoritfärg', 'Skostorlek']], [['Nr']], [['Status', 'Kommentar']]])('does not guess at %j', (headers) => {
    expect(named(headers)).toMatch(/^Bladet (liknar inget|kan vara)/);
  });
});

describe('names of targets', () => {
  it.each([
    ['Risk (MSB 4×4)', 'Risk'],
    ['risk', 'Risk'],
    ['VraRow (riskmodell 5×5)', 'VraRow'],
    ['InfoObject+Classification', 'InfoObject + Classification'],
    ['Classification', 'InfoObject + Classification'],
    ['Incident', 'Incident + BreachAssessment + Nis2Assessment'],
    ['Action', 'Action + ActionLink'],
    ['Decision (ledningens genomgång 2025-11-11)', 'Decision'],
    ['orgUnit', 'OrgUnit'],
    ['Leverantörer', 'Supplier'],
  ])('%s means %s', (given, target) => {
    expect(targetNamed(given).name).toBe(target);
  });

  it('refuses a name that is no register, and says which', () => {
    expect(() => targetNamed('Bilar')).toThrow(/Bilar/);
  });
});
