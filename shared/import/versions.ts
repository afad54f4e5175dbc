import type { DraftValue } from './types.ts';

/** What an import does with registers whose records are versions: one that is decided is never written over (DOMAIN.md F). */
export type Versioned = {
  /** The field that the versions share, and the one that counts them. */
  readonly of: string;
  readonly number: string;
  readonly frozen: readonly string[];
  /** A frozen version that differs in one of these is another version. */
  readonly fields: readonly string[];
};
const versioned: Readonly<Record<string, Versioned>> = {
  classification: {
    of: 'object',
    number: 'version',
    frozen: ['decided', 'superseded'],
    fields: ['object', 'status', 'decided', 'confidentiality', 'integrity', 'availability', 'traceability'],
  },
};
export const versionedBy = (register: string): Versioned | undefined => versioned[register];

/** A list goes on calling a version decided after a later one has superseded it. */
export const sameStatus = (register: string, field: string, stored: unknown, given: DraftValue | null | undefined): boolean =>
  field === 'status' && register === 'classification' && stored === 'superseded' && given === 'decided';
