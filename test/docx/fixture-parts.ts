import type {
  Block,
  Cell,
  Column,
  HeadingBlock,
  MatrixBlock,
  ParagraphBlock,
  ReportDocument,
  TableBlock,
  Text,
  Tone,
} from '#shared/review/blocks.ts';

/** Short builders for invented reports; every default can be overridden. */
export const heading = (id: string, level: HeadingBlock['level'], text: string, numbered = true): HeadingBlock => ({
  kind: 'heading',
  id,
  level,
  text,
  numbered,
});

export const paragraph = (text: string | Text, style?: ParagraphBlock['style']): ParagraphBlock => ({
  kind: 'paragraph',
  text: typeof text === 'string' ? [{ text }] : text,
  ...(style === undefined ? {} : { style }),
});

export const bullets = (...items: readonly (string | readonly [string])[]): Block => ({
  kind: 'bullets',
  items: items.map((item) =>
    typeof item === 'string' ? { text: [{ text: item }], level: 0 as const } : { text: [{ text: item[0] }], level: 1 as const },
  ),
});

export const SOURCE = 'Källa: Säkerhetspärmen, uppgifter per 2025-12-31.';

type TableParts = {
  readonly id: string;
  readonly caption: string;
  /** "Etikett:bredd" or "Etikett:bredd:r" for right-aligned. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | Cell)[])[];
  readonly total?: true;
  readonly source?: string | null;
};

function column(text: string): Column {
  const [label = '', width = '1', align] = text.split(':');
  return { label, width: Number(width), ...(align === 'r' ? { align: 'right' as const } : {}) };
}

/** A table; with `total` its last row is a sum. */
export function table(parts: TableParts): TableBlock {
  const source = parts.source === undefined ? SOURCE : parts.source;
  return {
    kind: 'table',
    id: parts.id,
    caption: parts.caption,
    alt: `Tabellen visar ${parts.caption.charAt(0).toLocaleLowerCase('sv')}${parts.caption.slice(1)}.`,
    columns: parts.columns.map(column),
    rows: parts.rows.map((cells, index) => ({
      cells: cells.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
      ...(parts.total && index === parts.rows.length - 1 ? { total: true as const } : {}),
    })),
    ...(source === null ? {} : { source }),
  };
}

const LEVELS: readonly { readonly id: Tone; readonly label: string; readonly to: number }[] = [
  { id: 'low', label: 'Låg', to: 2 },
  { id: 'medium', label: 'Medel', to: 6 },
  { id: 'high', label: 'Hög', to: 12 },
  { id: 'extreme', label: 'Extremt hög', to: 99 },
];

const step = (labels: readonly string[]) => labels.map((label, index) => ({ value: index + 1, label }));

/** Four by four cells; counts row by row from the lowest likelihood. */
export function matrix(id: string, counts: readonly number[], source?: string): MatrixBlock {
  const likelihoods = step(['Mycket sällan', 'Sällan', 'Regelbundet', 'Ofta']);
  const consequences = step(['Försumbar', 'Måttlig', 'Betydande', 'Allvarlig']);
  const cells = likelihoods.flatMap((likelihood, row) =>
    consequences.map((consequence, at) => {
      const level = LEVELS.find((candidate) => likelihood.value * consequence.value <= candidate.to) ?? LEVELS[0]!;
      return {
        likelihood: likelihood.value,
        consequence: consequence.value,
        count: counts[row * 4 + at] ?? 0,
        level: level.id,
        levelLabel: level.label,
        tone: level.id,
      };
    }),
  );
  return {
    kind: 'matrix',
    id,
    caption: 'Riskmatris: antal öppna risker per sannolikhet och konsekvens',
    alt: 'Matrisen visar antalet öppna risker per sannolikhet och konsekvens; flest risker ligger på sannolikhet 3 och konsekvens 3.',
    likelihoodName: 'Sannolikhet',
    consequenceName: 'Konsekvens',
    likelihoods,
    consequences,
    cells,
    ...(source === undefined ? {} : { source }),
  };
}

/** An invented report without chapters. */
export function report(parts: Partial<ReportDocument> = {}): ReportDocument {
  return {
    title: 'Ledningens genomgång 2025',
    subtitle: 'Informationssäkerhet och dataskydd 2025 med planering för 2026',
    organisation: 'Servicenämnden',
    municipality: 'Lindhamra stad',
    cover: [
      { label: 'Nämnd', value: 'Servicenämnden' },
      { label: 'Förvaltning', value: 'Serviceförvaltningen' },
      { label: 'Diarienummer', value: 'SN 2025/418' },
      { label: 'Datum', value: '2026-01-20' },
      { label: 'Upprättad av', value: 'Informationssäkerhetssamordnare' },
      { label: 'Mottagare', value: 'Förvaltningschef' },
      { label: 'Informationsklass', value: 'K1, intern information' },
      { label: 'Uppgifter per', value: '2025-12-31' },
    ],
    properties: {
      subject: 'Ledningens genomgång av informationssäkerhet',
      keywords: ['informationssäkerhet', 'ledningens genomgång', 'dataskydd'],
      creator: 'Informationssäkerhetssamordnare',
      registryNo: 'SN 2025/418',
      asOf: '2025-12-31',
      createdAt: '2026-01-20T09:00:00.000Z',
    },
    audience: 'internal',
    draft: true,
    historyHead: '#1284 9f3c2a1b',
    chapters: [],
    appendices: [],
    ...parts,
  };
}
