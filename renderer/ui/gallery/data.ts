import type { ChartBlock, MatrixBlock, MatrixCell, TableBlock } from '#shared/review/blocks.ts';
import type { RiskTone, State } from '../marks.tsx';

/* Invented figures for the gallery; nothing here is taken from or goes into a register. */

export const toneOf = (score: number): RiskTone => (score >= 16 ? 'extreme' : score >= 8 ? 'high' : score >= 3 ? 'medium' : 'low');
const toneWord: Record<RiskTone, string> = { low: 'Låg', medium: 'Medel', high: 'Hög', extreme: 'Extremt hög' };
const steps = [1, 2, 3, 4];
export const grid: readonly (readonly RiskTone[])[] = steps.map((s) => steps.map((k) => toneOf(s * k)));

export type DemoRisk = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly s: number;
  readonly k: number;
  readonly trend: 'up' | 'down' | 'same' | 'new';
  readonly action: { readonly state: State; readonly text: string };
  readonly review: { readonly state: State | 'plain'; readonly date: string };
};
type Made = readonly [string, number, number, DemoRisk['trend'], State, string, State | 'plain', string];
const made: readonly Made[] = [
  ['Utpressningsprogram slår ut gemensam IT', 4, 4, 'up', 'late', '1 av 2 försenad', 'soon', '2026-12-04'],
  [
    'Leverantör av HR-tjänst drabbas av dataläckage, anställdas uppgifter sprids på nätet utan att någon hinner agera',
    3,
    4,
    'up',
    'late',
    '1 av 3 försenad',
    'plain',
    '2027-02-20',
  ],
  ['Säkerhetskrav saknas i underleverantörsled utan avtal', 3, 3, 'new', 'late', 'Saknas', 'plain', '2027-01-15'],
  ['Avbrott i kontaktplattformen, invånare når inte staden', 3, 3, 'same', 'open', '2 öppna', 'soon', '2026-12-11'],
  ['Sekretessuppgifter matas in i öppen AI-tjänst', 3, 3, 'new', 'open', '1 öppen', 'plain', '2027-03-22'],
  ['Felskick av brev och e-post med personuppgifter', 4, 2, 'same', 'open', '2 öppna', 'plain', '2027-02-11'],
  ['Adress för person med skyddad folkbokföring röjs i massutskick', 2, 4, 'down', 'open', '1 öppen', 'plain', '2027-03-05'],
  ['Behörighet finns kvar efter byte av tjänst', 3, 2, 'same', 'open', '1 öppen', 'plain', '2027-05-18'],
  ['Klassningsarbetet hänger på en nyckelperson', 3, 2, 'same', 'late', 'Acceptans utgången', 'late', '2026-06-30'],
  ['Kort elavbrott, reservrutin på papper', 1, 2, 'down', 'none', 'Ingen behövs', 'plain', '2027-02-26'],
];

export function demoRisk(index: number): DemoRisk {
  const [title, s, k, trend, state, text, review, date] = made[index % made.length] ?? made[0]!;
  return {
    id: `r${index}`,
    number: `R-2026-${String(index + 1).padStart(3, '0')}`,
    title,
    s,
    k,
    trend,
    action: { state, text },
    review: { state: review, date },
  };
}

const count = (s: number, k: number): number =>
  Array.from({ length: 10 }, (_, i) => demoRisk(i)).filter((risk) => risk.s === s && risk.k === k).length;
const cells: readonly MatrixCell[] = steps.flatMap((s) =>
  steps.map((k) => ({
    likelihood: s,
    consequence: k,
    count: count(s, k),
    level: toneOf(s * k),
    levelLabel: toneWord[toneOf(s * k)],
    tone: toneOf(s * k),
  })),
);
export const matrix: MatrixBlock = {
  kind: 'matrix',
  id: 'm1',
  caption: 'Riskmatris',
  alt: 'Tio risker fördelade på sannolikhet och konsekvens. Sju är höga eller extremt höga.',
  likelihoodName: 'Sannolikhet',
  consequenceName: 'Konsekvens',
  likelihoods: ['Mycket liten', 'Liten', 'Stor', 'Mycket stor'].map((label, i) => ({ value: i + 1, label })),
  consequences: ['Försumbar', 'Måttlig', 'Betydande', 'Allvarlig'].map((label, i) => ({ value: i + 1, label })),
  cells,
};
const changes: Readonly<Record<string, number>> = { '44': 1, '33': 2, '34': -1, '22': -1, '12': 1 };
export const changeOf = (cell: MatrixCell): number | undefined => changes[`${cell.likelihood}${cell.consequence}`];

const chart = (id: string, caption: string, data: ChartBlock['data']): ChartBlock => ({
  kind: 'chart',
  id,
  caption,
  alt: `${caption}. Stapeldiagram med ${data.series.length} serier.`,
  data,
});
export const charts: readonly ChartBlock[] = [
  chart('c1', 'Klassningsobjekt per avdelning och läge', {
    type: 'bar',
    stacked: true,
    categories: ['Kontaktcenter', 'Lön och pension', 'Upphandling', 'Ekonomi', 'Stab'],
    series: [
      { name: 'Gällande', values: [1, 2, 1, 0, 2], tone: 'navy' },
      { name: 'Förfallen', values: [1, 0, 0, 1, 0], tone: 'teal' },
      { name: 'Ej klassad', values: [0, 0, 1, 0, 1], tone: 'amber' },
    ],
    unit: 'antal',
  }),
  chart('c2', 'Genomförd e-kurs per enhet', {
    type: 'bar',
    stacked: false,
    categories: ['Kontaktcenter', 'Lön och pension', 'Upphandling', 'Ekonomi'],
    series: [
      { name: '2026', values: [86, 92, 79, 100], tone: 'navy' },
      { name: '2025', values: [79, 88, 81, null], tone: 'teal' },
    ],
    unit: 'procent',
  }),
  chart('c3', 'Incidenter per kvartal och typ', {
    type: 'column',
    stacked: true,
    categories: ['Kv 4 2025', 'Kv 1 2026', 'Kv 2 2026', 'Kv 3 2026'],
    series: [
      { name: 'Felskick', values: [12, 9, 14, 11], tone: 'navy' },
      { name: 'Obehörig åtkomst', values: [3, 5, 2, 4], tone: 'teal' },
      { name: 'Avbrott', values: [1, 2, 3, 1], tone: 'amber' },
    ],
    unit: 'antal',
  }),
  chart('c4', 'Andel klassade objekt', {
    type: 'line',
    stacked: false,
    categories: ['2023', '2024', '2025', '2026'],
    series: [
      { name: 'Gällande', values: [22, 31, 44, 60], tone: 'navy' },
      { name: 'Någon gång beslutade', values: [40, 52, 67, 80], tone: 'amber' },
    ],
    unit: 'procent',
  }),
];

export const table: TableBlock = {
  kind: 'table',
  id: 't1',
  caption: 'Klassningar som är förfallna eller ses över före årsskiftet',
  alt: 'Fyra objekt med klass, beslutsdatum och läge.',
  columns: [
    { label: 'Objekt', width: 4 },
    { label: 'Klass', width: 2 },
    { label: 'Beslutad', width: 2 },
    { label: 'Läge', width: 3 },
    { label: 'Åtgärder', width: 2, align: 'right' },
  ],
  rows: [
    {
      cells: [
        { text: 'Fakturaportal' },
        { text: 'K1 R2 T2' },
        { text: '2024-05-30' },
        { text: 'Förfallen', mark: 'danger' },
        { text: '5', figure: 'a' },
      ],
      link: { register: 'classification', id: '1' },
    },
    {
      cells: [
        { text: 'Kontaktplattform Kontaktnav' },
        { text: 'K2 R2 T3' },
        { text: '2025-09-15' },
        { text: 'Förfallen', mark: 'danger' },
        { text: '6' },
      ],
      link: { register: 'classification', id: '2' },
    },
    {
      cells: [
        { text: 'Upphandlingsverktyg' },
        { text: 'K2 R2 T2' },
        { text: '2024-11-20' },
        { text: 'Ses över 2026-11-20', mark: 'warn' },
        { text: '3' },
      ],
      link: { register: 'classification', id: '3' },
    },
    {
      cells: [{ text: 'Samtliga', bold: true }, { text: '' }, { text: '' }, { text: 'Högsta nivå hög', mark: 'high' }, { text: '14' }],
      total: true,
    },
  ],
  source: 'Källa: Säkerhetspärmen, uttag 2026-10-31.',
};
