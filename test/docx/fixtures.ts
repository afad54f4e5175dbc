import type { Appendix, Cell, Mark, ReportDocument } from '#shared/review/blocks.ts';
import { heading, matrix, paragraph, report, SOURCE, table } from './fixture-parts.ts';
import { LEVELS, STATUS } from './fixture-charts.ts';
import { RICH_CHAPTERS } from './fixture-rich.ts';

const AREAS = [
  'Kontinuitet',
  'Incidenthantering',
  'Personuppgifter',
  'Leverantörskedja',
  'Drift och teknik',
  'Åtkomst och behörighet',
  'Utbildning',
] as const;
const RISKS = [
  'Lönekörning kan inte genomföras vid längre driftavbrott',
  'Säkerhetskopior kan inte återläsas inom avtalad tid',
  'Personuppgifter skickas till fel mottagare vid manuell hantering',
  'Leverantören av kontaktcenterplattformen kan inte leverera vid avbrott hos en underleverantör',
  'Loggar granskas inte systematiskt och avvikelser upptäcks för sent',
] as const;
const OWNERS = [
  'Avdelningschef ekonomi',
  'Samordnare',
  'Chef kontaktcenter',
  'Objektägare kontaktcenterplattform',
  'Avdelningschef IT',
] as const;
const STATES = ['Klar', 'Pågår', 'Ej påbörjad'] as const;

function level(score: number): { readonly word: string; readonly mark: Mark } {
  if (score > 12) return { word: 'Extremt hög', mark: 'extreme' };
  if (score > 6) return { word: 'Hög', mark: 'high' };
  return score > 2 ? { word: 'Medel', mark: 'medium' } : { word: 'Låg', mark: 'low' };
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

function riskRow(index: number, count: number): readonly (string | Cell)[] {
  // Highest first, as in the product.
  const score = [16, 12, 9, 8, 6, 4, 3, 2, 1][Math.floor((index / count) * 9)] ?? 1;
  const { word, mark } = level(score);
  return [
    `R-${String(index + 1).padStart(3, '0')}`,
    at(AREAS, index * 3),
    at(RISKS, index * 2),
    String(Math.max(1, Math.round(Math.sqrt(score)))),
    String(Math.ceil(score / Math.max(1, Math.round(Math.sqrt(score))))),
    { text: `${word} ${score}`, mark },
    at(OWNERS, index),
    at(STATES, index),
    `2026-${String((index % 12) + 1).padStart(2, '0')}-15`,
  ];
}

/** The risk register as an appendix of `count` rows. */
export function riskAppendix(count: number): Appendix {
  return {
    key: 'risks',
    blocks: [
      heading('appendix-risks', 1, 'Riskregister'),
      paragraph(`Registret omfattar ${count} öppna risker sorterade efter riskvärde (sannolikhet × konsekvens).`),
      table({
        id: 'risk-register',
        caption: 'Riskregister',
        columns: ['Nr:0.8', 'Område:1.6', 'Risk:4', 'S:0.4:r', 'K:0.4:r', 'Nivå:1.5', 'Riskägare:2', 'Status:1.1', 'Klar:1.1'],
        rows: Array.from({ length: count }, (_, index) => riskRow(index, count)),
        source: 'Källa: Säkerhetspärmen, uppgifter per 2025-12-31. S = sannolikhet, K = konsekvens.',
      }),
    ],
  };
}

const classifications: Appendix = {
  key: 'classifications',
  blocks: [
    heading('appendix-classifications', 1, 'Informationsklassningar'),
    table({
      id: 'classification-register',
      caption: 'Genomförda och pågående klassningar',
      columns: [
        'Nr:0.8',
        'Objekt:3',
        'Typ:1.4',
        'K:0.4:r',
        'R:0.4:r',
        'T:0.4:r',
        'Personuppgifter:1.4',
        'Klassad:1.1',
        'Nästa översyn:1.2',
        'Objektägare:2.4',
      ],
      rows: Array.from({ length: 44 }, (_, index) => [
        `K-${String(index + 1).padStart(3, '0')}`,
        at(
          ['Kontaktcenterplattform', 'Lönesystem', 'Ärendehanteringssystem, upphandling', 'E-handelssystem', 'Pensionsadministration'],
          index,
        ),
        at(['System', 'Process', 'Upphandling'], index),
        String((index % 3) + 1),
        String(((index + 1) % 3) + 1),
        String(((index * 2) % 3) + 1),
        at(['Nej', 'Ja', 'Ja, känsliga'], index),
        '2025-03-14',
        '2027-03-01',
        at(OWNERS, index),
      ]),
      source: null,
    }),
  ],
};

/** Every kind of block, two appendices, about sixteen pages. */
export const RICH: ReportDocument = report({ chapters: RICH_CHAPTERS, appendices: [riskAppendix(42), classifications] });

/** One of each object, small enough to be checked again and again. */
export const SMALL: ReportDocument = report({
  chapters: [
    {
      key: 'small',
      origin: 'both',
      blocks: [
        heading('small', 1, 'Läget'),
        paragraph([
          { text: 'Se ' },
          { text: 'Tabell 1', ref: 'processes' },
          { text: '.', note: 'Första noten.' },
          { text: ' Mer.', note: 'Andra noten.' },
        ]),
        { kind: 'bullets', items: [{ text: [{ text: 'punkt' }], level: 0 }] },
        { kind: 'numbered', items: [[{ text: 'beslut' }]] },
        heading('part', 2, 'Processer'),
        table({
          id: 'processes',
          caption: 'Processer',
          columns: ['Process:3', 'Nivå:1'],
          rows: [['Löneutbetalning', { text: 'Hög 9', mark: 'high' }]],
        }),
        matrix('small-matrix', [1, 2, 3, 4]),
        LEVELS,
        STATUS,
      ],
    },
  ],
});

/** A year without anything in it: every object is there and empty. */
export const EMPTY: ReportDocument = report({
  cover: [],
  draft: false,
  audience: 'public',
  properties: {
    subject: '',
    keywords: [],
    creator: 'Informationssäkerhetssamordnare',
    registryNo: null,
    asOf: '2025-01-01',
    createdAt: '2026-01-20T09:00:00.000Z',
  },
  chapters: [
    {
      key: 'empty',
      origin: 'register',
      blocks: [
        heading('empty', 1, 'Inga uppgifter'),
        paragraph([]),
        { kind: 'bullets', items: [] },
        { kind: 'numbered', items: [] },
        { kind: 'facts', rows: [] },
        table({ id: 'empty-table', caption: 'Tom tabell', columns: ['Nr:1', 'Risk:4'], rows: [], source: null }),
        matrix('empty-matrix', []),
        {
          kind: 'chart',
          id: 'empty-chart',
          caption: 'Tomt diagram',
          alt: 'Stapeldiagram utan uppgifter.',
          data: { type: 'bar', stacked: false, unit: 'antal', categories: [], series: [] },
        },
        {
          kind: 'chart',
          id: 'null-chart',
          caption: 'Diagram utan värden',
          alt: 'Linjediagram utan värden för 2025.',
          data: {
            type: 'line',
            stacked: false,
            unit: 'antal',
            categories: ['2025'],
            series: [{ name: 'Risker', tone: 'navy', values: [null] }],
          },
        },
      ],
    },
  ],
});

/** A register of 300 rows. */
export const LARGE: ReportDocument = report({ draft: false, chapters: RICH_CHAPTERS, appendices: [riskAppendix(300)] });

const NASTY =
  'lodrät\u000Bflik, noll\u0000byte, C1\u0085 och \u009Fstyrtecken, \uFFFE\uFFFF, ensam \uD800 surrogat, 🔐👩‍🚒, \u200Fשלום\u200F عربي, a\tb, <b> & "citat" ]]>';
const WORD = 'Informationssäkerhetssamordningsgruppsprotokollsgranskningsutskottsordförande'.repeat(2);

/** Text that has broken Word files: control characters, lone surrogates, emoji, right-to-left, words longer than a column. */
export const NASTY_REPORT: ReportDocument = report({
  title: `Genomgång\u0000 & <2025>\u000B🔐`,
  organisation: 'Nämnd & <grupp>',
  municipality: 'Lindhamra "stad" & co',
  historyHead: '#1\u0001 <ab>',
  chapters: [
    {
      key: 'nasty',
      origin: 'manual',
      blocks: [
        heading('nästy id/1', 1, `Rubrik\nmed radbrytning ${NASTY}`),
        paragraph([
          { text: NASTY, note: NASTY },
          { text: ` ${WORD} `, italic: true },
          { text: 'Tabell 1', ref: 'tabell-med-bindestreck' },
        ]),
        paragraph(`${NASTY}\r\nny rad\u2028ny rad`, 'missing'),
        {
          kind: 'bullets',
          items: [
            { text: [{ text: NASTY }], level: 0 },
            { text: [{ text: WORD }], level: 1 },
          ],
        },
        table({
          id: 'tabell-med-bindestreck',
          caption: NASTY,
          columns: ['Nr:0.2', `${WORD}:0.2`, 'Text:1'],
          rows: [
            ['1', WORD, NASTY],
            ['2', { text: NASTY, mark: 'extreme' }, `${WORD} `.repeat(40)],
          ],
          source: NASTY,
        }),
        { kind: 'facts', rows: [{ label: NASTY, value: WORD }] },
        matrix('m', [1_000_000]),
        {
          kind: 'chart',
          id: 'c',
          caption: NASTY,
          alt: NASTY,
          data: {
            type: 'column',
            stacked: false,
            unit: 'antal',
            categories: [NASTY, '', '='],
            series: [
              { name: NASTY, tone: 'amber', values: [0.25, -3, 1e6] },
              { name: '', tone: 'grey', values: [1, null, 2] },
            ],
          },
          source: SOURCE,
        },
      ],
    },
  ],
});
