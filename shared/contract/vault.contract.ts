import * as z from 'zod';
import type { Language } from '#shared/kit/language.ts';
import { command, query, trusted } from './procedure.ts';

export type VaultState = {
  /** `new`: there is no file yet, and it has to be said whether it will be encrypted. `locked`: encrypted, and the key is not here. */
  readonly state: 'new' | 'locked' | 'open';
  /** Chosen in the settings of the register; of a locked one as this machine remembers it. */
  readonly language: Language;
  readonly fileName: string;
  readonly demo: boolean;
  readonly encrypted: boolean;
  /** Minutes without a sign of life until an encrypted register is locked; null: never. Kept on this machine. */
  readonly lockAfter: number | null;
  /** Whether this machine can keep the key for the next start (`able`), or does so already (`kept`). */
  readonly keeper: 'none' | 'able' | 'kept';
  /** Base64; what unsaved texts are encrypted with in the browser's storage. Null: the register is plain or locked. */
  readonly draftKey: string | null;
};
/** What has to be printed or saved before an encryption takes hold. `ask`: places of the groups that are typed back (0 is the first). */
export type RecoverySheet = { readonly groups: readonly string[]; readonly ask: readonly number[]; readonly fileName: string };
/** Backups that stay under another key, or plain: by file name. */
export type BackupsLeft = { readonly left: readonly string[] };

/** A megabyte of passphrase is a mistake or an attack. */
const secret = z.string().min(1).max(1000);
export const lockMinutes = [5, 10, 15, 30, 60] as const;

export const vaultContract = {
  'vault.state': query(z.strictObject({}), trusted<VaultState>()),
  'vault.createPlain': command(z.strictObject({}), z.null()),
  /** A new passphrase, for a new register, a plain one or in place of another (`current`). Nothing is changed before vault.finish. */
  'vault.begin': command(z.strictObject({ passphrase: z.string().max(1000), current: secret.optional() }), trusted<RecoverySheet>()),
  /** The asked groups of the recovery key, typed back: then the register is made, encrypted, or given the new passphrase. */
  'vault.finish': command(z.strictObject({ typed: z.array(z.string().max(100)).max(4) }), trusted<BackupsLeft>()),
  'vault.cancel': command(z.strictObject({}), z.null()),
  'vault.decrypt': command(z.strictObject({ current: secret }), trusted<BackupsLeft>()),
  /** `secret`: passphrase or recovery key. `keep`: let this machine keep the key for the next start. */
  'vault.unlock': command(z.strictObject({ secret, keep: z.boolean().default(false) }), z.null()),
  /** The newest backup that the secret opens, in place of a register whose beginning is damaged; that file is kept beside. */
  'vault.restore': command(z.strictObject({ secret }), z.null()),
  /** `screen`: the computer was locked; then only a register that locks by itself is. */
  'vault.lock': command(z.strictObject({ because: z.enum(['person', 'screen']).default('person') }), z.null()),
  /** A sign of life from the person who works: puts the idle lock off. */
  'vault.alive': command(z.strictObject({}), z.null()),
  'vault.setLock': command(z.strictObject({ minutes: z.union(lockMinutes.map((n) => z.literal(n))).nullable() }), z.null()),
  'vault.keep': command(z.strictObject({ keep: z.boolean() }), z.null()),
  /** `beside`: damaged or salvaged files beside an encrypted register that anyone can read. */
  'vault.otherBackups': query(z.strictObject({}), trusted<BackupsLeft & { readonly beside: readonly string[] }>()),
  /** Brings the backups under the present key. `earlier`: the passphrase or recovery key that they were made with. */
  'vault.takeBackups': command(z.strictObject({ earlier: secret.optional() }), trusted<BackupsLeft>()),
} as const;
