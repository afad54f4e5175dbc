import type { RowIssue } from './types.ts';

/** What became of one table. Rows are numbered as the spreadsheet counts; counts are rows, not records. */
export type SheetReport = {
  readonly file: string;
  readonly sheet: string | null;
  /** The target's name ('InfoObject + Classification'); null for a sheet in which no table was recognised. */
  readonly register: string | null;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly duplicates: readonly number[];
  readonly skipped: readonly number[];
  readonly warnings: readonly RowIssue[];
  readonly rejected: readonly RowIssue[];
  readonly unknownColumns: readonly string[];
  /** Why the sheet was not read: one Swedish sentence. Only where `register` is null. */
  readonly message?: string;
};
/** In the order of processing. `--json` prints exactly this. */
export type ImportReport = { readonly files: readonly SheetReport[] };

/** The report of a sheet that is not read. */
export const unread = (file: string, sheet: string | null, message: string): SheetReport => ({
  file,
  sheet,
  register: null,
  created: 0,
  updated: 0,
  unchanged: 0,
  duplicates: [],
  skipped: [],
  warnings: [],
  rejected: [],
  unknownColumns: [],
  message,
});

/** True when a row was refused, in which case nothing is written unless the user asked to leave such rows out. */
export const hasRejected = (report: ImportReport): boolean => report.files.some((file) => file.rejected.length > 0);
