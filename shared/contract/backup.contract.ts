import * as z from 'zod';
import { command, query, trusted } from './procedure.ts';

/** `main`: beside the register. `second`: the other disk or share that the user has chosen on this machine. */
export const backupPlaces = ['main', 'second'] as const;
export type BackupPlace = (typeof backupPlaces)[number];
/** Why a backup has not been thinned out: the shortest period that it is the newest of. `future`: the clock has been set back since.
 * `next`: nothing keeps it any more; it goes with the next backup. */
export type KeptAs = 'today' | 'day' | 'week' | 'month' | 'future' | 'next';
/** `at`: UTC. `head`: end of the history in it, "#412 1f3a9c02". */
export type BackupItem = {
  readonly name: string;
  readonly place: BackupPlace;
  readonly folder: string;
  readonly at: string;
  readonly head: string;
  readonly bytes: number;
  readonly keptAs: KeptAs;
  readonly encrypted: boolean;
};
export type BackupList = {
  /** The register itself. */
  readonly file: string;
  readonly bytes: number;
  /** It is damaged and only read: it can be restored, or salvaged to a new file. */
  readonly damaged: boolean;
  readonly folder: string;
  /** What this machine alone remembers of the register. */
  readonly machineFolder: string;
  readonly secondFolder: string | null;
  /** Why the second place shows nothing, as a Swedish sentence. */
  readonly secondProblem: string | null;
  readonly backups: readonly BackupItem[];
};
export type BackupPreview = {
  readonly now: { readonly head: string; readonly lastAt: string | null };
  readonly backup: { readonly head: string; readonly lastAt: string | null };
  /** Live records per register; `now` is null where a damaged register cannot be read. */
  readonly counts: Readonly<Record<string, { readonly now: number | null; readonly backup: number }>>;
  /** Changes of now that the backup lacks; null: the backup is no earlier state of this register. */
  readonly newerEntries: number | null;
};

/** `name`: the new file, beside the register. `lines`: what was read, rebuilt and lost, as Swedish sentences. */
export type Salvaged = { readonly name: string; readonly isComplete: boolean; readonly lines: readonly string[] };

/**
 * A name from backup.list: the interface never names a path of its own. `earlier`: the passphrase or recovery key of an encrypted backup
 * that the present key does not open; without it the answer is LOCKED with an issue at the field "passphrase".
 */
const chosen = z.strictObject({
  name: z.string().min(1).max(255),
  place: z.enum(backupPlaces).default('main'),
  earlier: z.string().min(1).max(1000).optional(),
});

export const backupContract = {
  'backup.list': query(z.strictObject({}), trusted<BackupList>()),
  /** A verified copy now. `warning`: the second place did not get its copy. */
  'backup.now': command(z.strictObject({}), trusted<BackupItem & { readonly warning: string | null }>()),
  /** What a restore would change; changes nothing. */
  'backup.preview': query(chosen, trusted<BackupPreview>()),
  /** The present state becomes a backup (`saved`; a damaged file is kept beside instead: null), then the chosen one takes its place. */
  'backup.restore': command(chosen, trusted<{ readonly saved: BackupItem | null; readonly head: string }>()),
  /** Reads what can be read of a damaged register into a new file beside it; the register is not touched. FORBIDDEN when it is whole. */
  'backup.salvage': command(z.strictObject({}), trusted<Salvaged>()),
  /** The salvaged file takes the damaged one's place, which is kept beside. `name`: from backup.salvage. */
  'backup.useSalvaged': command(z.strictObject({ name: z.string().min(1).max(255) }), trusted<{ readonly head: string }>()),
  /** A second folder for every backup from now on, on this machine; null: none. */
  'backup.setSecond': command(z.strictObject({ folder: z.string().trim().min(1).max(1000).nullable() }), z.null()),
} as const;
