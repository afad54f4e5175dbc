import type { FigureKey } from '#shared/figures/figures.ts';
import type { ChapterOrigin } from './blocks.ts';

/**
 * The outline as data (DOMAIN.md B1). Keys are stored with hand-written text and never change; headings, order and inclusion may be
 * overridden per year. The order of this list is the default order.
 */
export type OutlineEntry = {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly numbered: boolean;
  readonly origin: ChapterOrigin;
  /** A draft asks for text here until somebody has written it. */
  readonly needsText: boolean;
  /** Figures that the chapter speaks of; what they were when the text was written is kept beside it. */
  readonly figures: readonly FigureKey[];
  /** Stands on landscape pages after the chapters, lettered instead of numbered. */
  readonly appendix?: true;
};

type More = Partial<Pick<OutlineEntry, 'numbered' | 'needsText' | 'figures'>>;
const chapter = (level: 1 | 2 | 3, origin: ChapterOrigin, more: More = {}) => ({
  level,
  origin,
  numbered: true,
  needsText: origin === 'manual',
  figures: [],
  ...more,
});
const front = (origin: ChapterOrigin, more: More = {}) => chapter(1, origin, { numbered: false, ...more });
const appendix = (figures: readonly FigureKey[] = []) => ({ ...chapter(1, 'register', { figures }), appendix: true as const });

const entries = {
  summary: front('both', {
    needsText: true,
    figures: [
      'objects.validlyClassified',
      'risks.high',
      'risks.highWithoutAction',
      'plans.decided',
      'plans.exercisedWithin12Months',
      'training.attended',
      'incidents.total',
      'dpo.open',
      'actions.overdue',
    ],
  }),
  previousDecisions: front('both', { figures: ['decisions.byStatus', 'decisions.overdue'] }),
  controlQuestions: front('both', { figures: ['processing.registered', 'training.completion', 'objects.validlyClassified'] }),
  introduction: front('manual'),
  isms: chapter(1, 'both', { figures: ['documents.valid', 'documents.withoutDecider'] }),
  context: chapter(2, 'both', { needsText: true }),
  internalControl: chapter(3, 'both', { needsText: true, figures: ['vra.rows', 'vra.inIkp'] }),
  rsa: chapter(3, 'both', { figures: ['plans.decided', 'plans.exercisedWithin12Months', 'plans.reviewOverdue'] }),
  followUp: chapter(3, 'both', { figures: ['ikp.controls', 'ikp.results', 'ikp.majorDeviations'] }),
  dpo: chapter(3, 'both', { figures: ['dpo.findings', 'dpo.open', 'dpo.openWithoutAction', 'processing.registered'] }),
  training: chapter(3, 'both', { figures: ['training.sessions', 'training.attended', 'training.completion', 'training.managementNis2'] }),
  classification: chapter(3, 'both', {
    needsText: true,
    figures: ['objects.validlyClassified', 'classifications.overdue', 'classifications.ongoing', 'classifications.dueWithin60Days'],
  }),
  incidents: chapter(3, 'both', {
    needsText: true,
    figures: ['incidents.total', 'incidents.byType', 'incidents.reportedToImy', 'nis2.significant'],
  }),
  risks: chapter(2, 'both', { figures: ['risks.total', 'risks.byLevel', 'risks.highWithoutAction', 'risks.acceptancePassed'] }),
  audit: chapter(2, 'both', { figures: ['audit.byStatus', 'audit.effectMissing', 'audit.overdue'] }),
  objectives: chapter(2, 'both', { figures: ['objectives.met'] }),
  stakeholders: chapter(2, 'both', { needsText: true }),
  suppliers: chapter(2, 'both', { figures: ['suppliers.critical', 'suppliers.criticalFollowedUp', 'procurements.allChecks'] }),
  nextYear: chapter(1, 'both', { figures: ['plan.itemsNextYear'] }),
  focus: chapter(2, 'both', { needsText: true }),
  localInstruction: chapter(3, 'both', { needsText: true }),
  nis2: chapter(3, 'both', { figures: ['nis2.prioritised', 'nis2.byStatus'] }),
  protectedIdentity: chapter(3, 'both', { needsText: true, figures: ['protectedProcesses.unflagged'] }),
  priorities: chapter(1, 'both', { figures: ['plan.itemsByYear'] }),
  planFirst: chapter(2, 'both', { figures: ['plan.itemsByYear'] }),
  planSecond: chapter(2, 'both', { figures: ['plan.itemsByYear'] }),
  planThird: chapter(2, 'both', { figures: ['plan.itemsByYear'] }),
  assessment: chapter(1, 'both'),
  decisions: chapter(1, 'both'),
  appendixRisks: appendix(['risks.total']),
  appendixActions: appendix(['actions.open']),
  appendixClassifications: appendix(['objects.inScope']),
  appendixIncidents: appendix(['incidents.total']),
  appendixQuality: appendix(),
  appendixFigures: appendix(),
} as const satisfies Readonly<Record<string, Omit<OutlineEntry, 'key'>>>;
export type ChapterKey = keyof typeof entries;

export const outline: readonly (OutlineEntry & { readonly key: ChapterKey })[] = Object.entries(entries).map(([key, value]) => ({
  key: key as ChapterKey,
  ...value,
}));
export const isChapterKey = (key: string): key is ChapterKey => Object.hasOwn(entries, key);
export const outlineEntry = (key: ChapterKey): OutlineEntry => ({ key, ...entries[key] });
/** Appendices are lists and nobody writes in them. */
export const isWritable = (entry: OutlineEntry): boolean => !entry.appendix;

/** What a person has changed of one chapter in one year; what is null stands as by default. */
export type ChapterOverride = {
  readonly heading: string | null;
  readonly include: boolean | null;
  readonly order: number | null;
  readonly text: string | null;
};
export type Overrides = Readonly<Partial<Record<ChapterKey, ChapterOverride>>>;
export type PlannedChapter = {
  readonly entry: OutlineEntry & { readonly key: ChapterKey };
  readonly heading: string | null;
  readonly include: boolean;
  readonly order: number;
  readonly text: string | null;
};

/** The year's outline: defaults with the overrides laid on, in printing order; appendices always last. */
export function plannedOutline(overrides: Overrides): readonly PlannedChapter[] {
  const planned = outline.map((entry, index): PlannedChapter => {
    const own = overrides[entry.key];
    return {
      entry,
      heading: own?.heading ?? null,
      include: own?.include ?? true,
      order: own?.order ?? (index + 1) * 10,
      text: own?.text ?? null,
    };
  });
  const last = ({ entry }: PlannedChapter) => (entry.appendix ? 1 : 0);
  return planned.toSorted((a, b) => last(a) - last(b) || a.order - b.order);
}
