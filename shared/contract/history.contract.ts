import * as z from 'zod';
import { command, query, trusted } from './procedure.ts';
import type { HistoryItem } from './records.contract.ts';

/** A commit that can be taken back, or an undo that can. */
export type UndoableCommit = {
  readonly commitId: string;
  /** "Ändring av risk R-2026-006", "Inläsning av risklista.xlsx, 46 rader". */
  readonly label: string;
  readonly at: string;
  /** History entries in it. */
  readonly count: number;
  readonly isImport: boolean;
  /** The record that the commit's first entry is about. */
  readonly register: string;
  readonly recordId: string;
};
const undone = z.strictObject({ label: z.string(), commitId: z.uuid() });

/** Which entries: words, who, register, kind of change, and Swedish days, both included. Everything left out lets all through. */
export const historyFilterSchema = z.strictObject({
  text: z.string().max(200).optional(),
  actor: z.string().max(200).optional(),
  register: z.string().max(60).optional(),
  op: z.string().max(40).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type HistoryFilter = { readonly [K in keyof z.output<typeof historyFilterSchema>]: z.output<typeof historyFilterSchema>[K] };

export const historyContract = {
  /** Newest first. */
  'history.all': query(
    historyFilterSchema.extend({ before: z.int().min(1).optional(), limit: z.int().min(1).max(500).default(100) }),
    trusted<readonly HistoryItem[]>(),
  ),
  /** What history can be narrowed to. */
  'history.choices': query(
    z.strictObject({}),
    trusted<{ readonly actors: readonly string[]; readonly registers: readonly string[]; readonly ops: readonly string[] }>(),
  ),
  /** What history.undo would take back: the newest change of this session by the one who works; null: nothing. */
  'history.undoable': query(z.strictObject({}), trusted<UndoableCommit | null>()),
  'history.redoable': query(z.strictObject({}), trusted<UndoableCommit | null>()),
  /** Takes a commit back, by default the newest undoable one. CONFLICT: the same fields have been changed since. Answers the new commit. */
  'history.undo': command(z.strictObject({ commitId: z.uuid().optional() }), undone),
  /** How far an undo or redo under way has come, in history entries; null: none is, or it has only begun. */
  'history.undoing': query(z.strictObject({}), trusted<{ readonly done: number; readonly total: number } | null>()),
  /** Takes the newest undo back. */
  'history.redo': command(z.strictObject({}), undone),
} as const;
