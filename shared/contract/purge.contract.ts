import * as z from 'zod';
import { command, query, trusted } from './procedure.ts';

/** A record whose retention time has run out. Days are Swedish, ISO. */
export type PurgeProposal = {
  readonly register: string;
  readonly id: string;
  readonly title: string;
  readonly ref: string | null;
  /** The field that the years are counted from, its day, and the day they ended. */
  readonly from: string;
  readonly start: string;
  readonly years: number;
  readonly end: string;
  readonly decision: string;
  /** What goes with it: entries in history that lose their content, links, records and evidence that belong to it. */
  readonly along: { readonly entries: number; readonly links: number; readonly records: number };
  /** Records that are kept and must point at it, by register; empty: it can be purged. */
  readonly hinders: Readonly<Record<string, number>>;
};
export type PurgePreview = {
  /** Everything that goes, by register, parts and evidence among them. */
  readonly records: Readonly<Record<string, number>>;
  readonly entries: number;
  readonly links: number;
  readonly hinders: Readonly<Record<string, number>>;
  /** Years of adopted reviews that mention a record; they are documents of their own and stay. */
  readonly reports: readonly number[];
  /** Backups that will still hold it, the one that is made first not counted. */
  readonly copies: number;
};
/** `at`, `purgedAt`: UTC. `beside`: damaged and salvaged files beside the register, by name. */
export type PurgeCopies = {
  readonly purgedAt: string;
  readonly backups: readonly { readonly name: string; readonly folder: string; readonly at: string }[];
  readonly beside: readonly string[];
};

export type PurgeDone = {
  readonly gone: readonly { readonly register: string; readonly id: string }[];
  readonly entries: number;
  readonly saved: string;
  readonly head: string;
};

const record = z.strictObject({ register: z.string().max(60), id: z.string().min(1).max(100) });
const chosen = z.array(record).min(1).max(300);
/** The word that a person types, in the language of the interface. */
const word = z.string().max(20);

export const purgeContract = {
  /** The first three hundred of what is due today; a rule stands in the settings (`retention`). */
  'purge.proposals': query(z.strictObject({}), trusted<{ readonly total: number; readonly proposals: readonly PurgeProposal[] }>()),
  'purge.preview': query(z.strictObject({ records: chosen }), trusted<PurgePreview>()),
  /**
   * Erases for good, after a backup. INVALID_INPUT: the word is wrong, or a record is not due; CONFLICT: a kept record must point at one.
   * `saved`: the name of the backup, which still holds what was erased. `gone`: every record that went, parts and evidence among them.
   */
  'purge.run': command(z.strictObject({ records: chosen, word }), trusted<PurgeDone>()),
  /** Copies from before the newest purge; null: nothing has been purged. */
  'purge.copies': query(z.strictObject({}), trusted<PurgeCopies | null>()),
  /** A new verified backup, then the older ones are removed, in both places. INVALID_INPUT: the word is wrong. */
  'purge.removeCopies': command(z.strictObject({ word }), z.strictObject({ removed: z.int() })),
} as const;
