import type { FigureValue } from '#shared/figures/figure.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { FactRows, ListName } from './fact-lists.ts';

export type Audience = 'internal' | 'public';
export type Answer = 'yes' | 'partly' | 'no';

/** What the record of the year's review itself says; null where nothing is filled in. */
export type ReviewRecord = {
  readonly id: string;
  readonly revision: number;
  /** 1 for the first; an adopted review is changed by a new version. */
  readonly version: number;
  readonly status: 'draft' | 'presented' | 'adopted' | 'attached_vp';
  readonly meetingDate: string | null;
  readonly dnr: string | null;
  readonly answers: Readonly<Record<AnswerKey, Answer | null>>;
  readonly motives: Readonly<Record<AnswerKey, string | null>>;
  readonly controlComment: string | null;
};
/** Two subjects times two questions (LG L25–33), then the four control questions (LG L13–19). */
export const judgementKeys = ['infosecSufficient', 'infosecEffect', 'privacySufficient', 'privacyEffect'] as const;
export const controlKeys = ['controlIncidents', 'controlTraining', 'controlClassification', 'controlRecords'] as const;
export type AnswerKey = (typeof judgementKeys)[number] | (typeof controlKeys)[number];

export type LinkedAction = {
  readonly id: string;
  readonly ref: string | null;
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly statusAt: string;
  readonly isOverdue: boolean;
};
/** Objects in scope per unit; the four states exclude each other, in this order of precedence. */
export type UnitStates = {
  readonly unit: string;
  readonly valid: number;
  readonly overdue: number;
  readonly ongoing: number;
  readonly none: number;
};
/** Records of one kind that lack something they should have (C10, 16). */
export type QualityRow = {
  readonly register: string;
  readonly total: number;
  readonly owner: number | null;
  readonly due: number | null;
  readonly unit: number | null;
};

/** Everything that the sections need, as plain data loaded once: they read no store and never count again. */
export type ReviewFacts = {
  readonly year: number;
  readonly asOf: string;
  readonly audience: Audience;
  readonly settings: Settings;
  readonly figures: Readonly<Record<string, FigureValue>>;
  /** Values at the last review, where they are known; kept when its text was written. */
  readonly lastYear: Readonly<Record<string, FigureValue>>;
  readonly rows: FactRows;
  /** Rows before the cap, without those left out. */
  readonly totals: Readonly<Record<ListName, number>>;
  /** Rows left out of a public report for secrecy. */
  readonly omitted: Readonly<Record<ListName, number>>;
  /** Titles of linked records; a secret one has none in a public report. */
  readonly names: Readonly<Record<string, string>>;
  /** Actions that count, by the record they treat. */
  readonly actions: Readonly<Record<string, readonly LinkedAction[]>>;
  /** Latest done exercise per continuity plan, as a date. */
  readonly lastExercise: Readonly<Record<string, string>>;
  readonly unitStates: readonly UnitStates[];
  /** Classifications in force per aspect and level. */
  readonly aspects: Readonly<Record<'confidentiality' | 'integrity' | 'availability', Readonly<Record<string, number>>>>;
  /** Open risks per model, keyed "likelihood-consequence". */
  readonly riskCells: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly mechanisms: Readonly<Record<string, number>>;
  readonly quality: readonly QualityRow[];
  readonly review: ReviewRecord | null;
};
