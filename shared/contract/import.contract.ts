import * as z from 'zod';
import type { ImportReport } from '#shared/import/report.ts';
import { command, query, trusted } from './procedure.ts';

const file = z.strictObject({ name: z.string().min(1).max(255), base64: z.string().max(40_000_000) });
/** How one sheet is read: what the wizard shows and a person may change. */
const sheetMapping = z.strictObject({
  file: z.string().max(255),
  sheet: z.string().max(120).nullable(),
  include: z.boolean().default(true),
  target: z.string().max(120).nullable(),
  headerRow: z.int().min(1).max(1_048_576).nullable(),
  /** Empty: by the headers. */
  columns: z
    .array(
      z.strictObject({
        header: z.string().max(2000),
        col: z.int().min(1).max(16_384),
        field: z.string().max(60).nullable(),
        /** Cell text → what is read instead in every row; '' is an empty cell. */
        values: z.record(z.string().max(2000), z.string().max(2000)).optional(),
      }),
    )
    .max(512),
});
export type SheetMapping = z.output<typeof sheetMapping>;
export type SheetPreview = {
  readonly file: string;
  readonly sheet: string | null;
  readonly target: string | null;
  readonly headerRow: number | null;
  readonly rows: number;
  /** Why the sheet is not read, as one Swedish sentence; null when it is. */
  readonly message: string | null;
  readonly columns: readonly {
    readonly col: number;
    readonly header: string;
    readonly field: string | null;
    readonly samples: readonly string[];
    readonly filled: number;
    readonly readable: number;
    /** Cells that are read as something else. */
    readonly values: Readonly<Record<string, string>>;
    /** Cells that stop their rows: text as in the file, and how many rows; the most frequent first. */
    readonly stopped: readonly { readonly text: string; readonly rows: number }[];
  }[];
};
export type ImportStatus = {
  readonly job: string;
  readonly phase: 'read' | 'plan' | 'planned' | 'write' | 'written' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly report: ImportReport | null;
  readonly previews: readonly SheetPreview[];
  /** What the first rows of each sheet become, with the words of the register: "Så blir raderna". */
  readonly records: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly row: number;
    readonly register: string;
    readonly outcome: 'create' | 'update';
    readonly values: readonly { readonly label: string; readonly text: string }[];
  }[];
  readonly message: string | null;
};

export const importContract = {
  /** Fields that a target takes: id, label, and whether a row cannot be without it. */
  'import.targets': query(
    z.strictObject({}),
    trusted<
      readonly {
        readonly id: string;
        readonly label: string;
        readonly fields: readonly { readonly id: string; readonly label: string; readonly required: boolean }[];
      }[]
    >(),
  ),
  /** Reads files in a worker and plans them: nothing is written. Answers at once; ask import.status. */
  'import.start': query(
    z.strictObject({
      files: z.array(file).min(1).max(40),
      /** Name of a target or register: what a file is read as in which nothing is recognised. */
      into: z.string().max(120).nullable().default(null),
    }),
    trusted<{ readonly job: string }>(),
  ),
  /** Plans again with another mapping. */
  'import.plan': query(z.strictObject({ job: z.string(), mappings: z.array(sheetMapping).max(200) }), z.null()),
  'import.status': query(z.strictObject({ job: z.string() }), trusted<ImportStatus>()),
  /** Writes what was planned, in one commit. `skipRejected`: leave refused rows out; else one refused row stops the lot. */
  'import.accept': command(z.strictObject({ job: z.string(), skipRejected: z.boolean(), remember: z.boolean().default(true) }), z.null()),
  /** Really stops: the worker is ended or the transaction rolled back. */
  'import.cancel': query(z.strictObject({ job: z.string() }), z.null()),
} as const;
