import { wordingIn } from '../../kit/wording.ts';
import type { Translation } from '../../kit/language.ts';
import type { backupsSv } from '../sv/backups.sv.ts';

const { count, number } = wordingIn('en-GB');

/** Words of the page on backups: where the register lies, its copies, restoring and salvage. */
export const backupsEn = {
  now: {
    button: 'Make a copy now',
    done: (when: string): string => `The copy from ${when} has been made and verified.`,
  },
  second: {
    title: 'Second place',
    text: 'Every new copy is also put here. Choose another disk or a network folder, and the copies remain if the computer breaks. The choice applies to this computer.',
    folder: 'Folder',
    help: 'The full path of a folder that exists.',
    save: 'Use the folder',
    remove: 'Stop using it',
    saved: 'New copies are also put in the folder. Make a copy now to get the first one there.',
    removed: 'New copies are put beside the register only. Those that exist remain.',
  },
  list: {
    title: 'The copies',
    text: 'Every copy is opened and verified before it counts. Kept are the latest three of today and one for each of the last seven days, eight weeks and twelve months.',
    none: 'No copy yet. The first one is made when something has changed, or when you choose “Make a copy now”.',
    at: 'Made',
    kind: 'Kept as',
    place: 'Place',
    bytes: 'Size',
    lock: 'Protection',
    head: 'History up to',
    kinds: { today: 'Today’s', day: 'Daily', week: 'Weekly', month: 'Monthly', future: 'Dated ahead', next: 'Removed with the next copy' },
    places: { main: 'Beside the register', second: 'Second place' },
    encrypted: 'Encrypted',
    plain: 'Not encrypted',
    restore: 'Restore',
    restoreOf: (when: string): string => `Restore the copy from ${when}`,
  },
  restore: {
    title: (when: string): string => `Restore the copy from ${when}`,
    checking: 'The copy is being verified and compared …',
    verified: 'The copy has been verified and is whole.',
    newer: (n: number): string =>
      n === 0
        ? 'The register is unchanged since the copy.'
        : `${count(n, 'change was made after the copy and disappears', 'changes were made after the copy and disappear')} from the register.`,
    stranger: 'The copy is not an earlier state of this register. Everything in the register is replaced.',
    kept: 'The present state becomes a backup first, so that the restore can be taken back.',
    keptDamaged: 'The damaged file is kept beside the register under a name that begins with “skadad”.',
    counts: 'Records that differ',
    register: 'Register',
    now: 'Now',
    backup: 'In the copy',
    unreadable: 'cannot be read',
    same: 'The number of records is the same in all registers.',
    locked: 'The copy is encrypted with an earlier passphrase.',
    earlier: 'Earlier passphrase or recovery key',
    check: 'Verify',
    confirm: 'Restore',
    done: (when: string): string => `The register has been restored to the copy from ${when}.`,
  },
  salvage: {
    title: 'Salvage what can be read',
    text: 'What can be read in the damaged file is put in a new file, and what is missing is taken from the history. The damaged file is not touched. Compare with the latest copy before you choose.',
    button: 'Salvage to a new file',
    complete: 'Everything was salvaged.',
    partly: 'What could be read has been salvaged. Some is lost.',
    use: 'Use the salvaged file',
    used: 'The salvaged file is now the register. The damaged one remains beside it.',
  },
  size: (bytes: number): string =>
    bytes < 1_000_000 ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB` : `${number(Math.round(bytes / 100_000) / 10)} MB`,
} as const satisfies Translation<typeof backupsSv>;
