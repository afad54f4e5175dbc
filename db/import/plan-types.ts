import type { ImportReport } from '#shared/import/report.ts';
import type { Scalar } from '#shared/import/types.ts';

export type Values = Readonly<Record<string, Scalar>>;
export type Target = { readonly register: string; readonly id: string };
/** One step of a job, already decided: ids are given, names are looked up. Plain data. */
export type Operation =
  | { readonly op: 'create'; readonly register: string; readonly id: string; readonly values: Values }
  /** `revision`: the record's when the plan was made; 0 = made by the same plan. */
  | { readonly op: 'update'; readonly register: string; readonly id: string; readonly revision: number; readonly values: Values }
  | { readonly op: 'link'; readonly register: string; readonly id: string; readonly name: string; readonly target: Target };

/** A record that a row makes or changes, and where the row stands. */
export type Sample = {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly operation: Exclude<Operation, { readonly op: 'link' }>;
};

/** Everything that a job would write, and what became of each row. Serialisable; nothing is looked up again when it is applied. */
export type Plan = {
  readonly id: string;
  readonly operations: readonly Operation[];
  readonly report: ImportReport;
  /** What the first rows of each sheet become. */
  readonly samples: readonly Sample[];
};

export type Phase = 'read' | 'plan' | 'write';
export type Progress = { readonly phase: Phase; readonly done: number; readonly total: number };
