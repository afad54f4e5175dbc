import type { Translation } from '#shared/kit/language.ts';
import type { vaultSv } from '../sv/vault.sv.ts';

export const vaultEn = {
  refused: {
    sealed: (file: string): string =>
      `The register ${file} is encrypted. Nothing has been changed; give the passphrase or the recovery key to open it.`,
    wrongKey: (file: string): string =>
      `Wrong passphrase, or the file ${file} is damaged. Nothing has been changed; type the passphrase again or use the recovery key.`,
    wrongCurrent: 'Wrong passphrase. Nothing has been changed; type the present passphrase or the recovery key again.',
    mistyped:
      'The recovery key is mistyped: the check group at the end does not match. Nothing has been changed; compare it with the printout group by group.',
    damagedBehindKey: (file: string): string =>
      `The passphrase is right, but the beginning of the register ${file} is damaged and cannot be read. The file has not been changed; restore the latest backup.`,
    locked: 'The register is locked. Nothing has been changed; unlock it with the passphrase.',
    notMade: 'The register has not been created yet. First choose whether it is to be encrypted.',
    alreadyMade: 'The register is open already. Nothing has been changed.',
    notEncrypted: 'The register is not encrypted, so there is nothing to unlock. Nothing has been changed; choose to encrypt it first.',
    alreadyOpen: 'The register is unlocked already.',
    alreadyEncrypted: (file: string): string =>
      `The register ${file} is encrypted already. Nothing has been changed; change the passphrase instead.`,
    memory: 'The register exists in memory only and cannot be encrypted. Nothing has been changed; open a register that is a file.',
    busy: 'An import is in progress. Nothing has been changed; wait until it is done and try again.',
    short: 'The passphrase is too short. Nothing has been changed; type at least 14 characters or five words.',
    simple:
      'The passphrase is too easy to guess. Nothing has been changed; choose words that do not belong together, or take the suggestion.',
    noPending: 'No passphrase has been begun. Nothing has been changed; start again.',
    wrongGroups: 'The groups do not match the recovery key. Nothing has been changed; read the printout or the file and type them again.',
    differs: 'The encrypted copy did not turn out like the register. The register is untouched; check the disk and try again.',
    otherKey: (file: string): string =>
      `The backup ${file} is encrypted with another passphrase. It has not been changed and the register is untouched; give the passphrase that was in use when it was made.`,
    wrongBackupKey: (file: string): string =>
      `The backup ${file} does not open with the passphrase, or it is damaged. It has not been changed and the register is untouched; give the passphrase that was in use when it was made.`,
    noKeeper:
      'This computer has no safe place for the key. Nothing has been saved; the passphrase is needed each time the register is opened.',
    notKept: 'The choice could not be saved on this computer. It is as before; try again.',
    emptyPassphrase: (source: string): string => `${source} is empty. Nothing has been done; put the passphrase on the first line.`,
    noPassphraseFile: (file: string): string => `The passphrase file ${file} could not be read. Nothing has been done; check the path.`,
    noRecoveryFile: 'Give --recovery-file FILE, where the recovery key is to be saved. Nothing has been done.',
    recoveryFile: (file: string): string =>
      `The recovery key could not be saved in ${file}. The register is untouched; choose a file that does not exist, in a folder where you may write.`,
  },
  said: {
    failedBefore: (n: number): string =>
      n === 1
        ? 'There has been one failed attempt to unlock since the register was last open. It is in the history.'
        : `There have been ${n} failed attempts to unlock since the register was last open. They are in the history.`,
  },
  cli: {
    ask: 'Passphrase: ',
    askNew: 'New passphrase: ',
    askAgain: 'The same passphrase again: ',
    notSame: 'The passphrases are not the same. Nothing has been done; try again.',
    none: (option: string): string =>
      `The passphrase is missing. Give ${option} FILE, or run the command in a terminal where it can be typed. Nothing has been done.`,
    encrypted: (file: string, recovery: string): string =>
      `The register ${file} is encrypted. The recovery key is in ${recovery}: print it, lock it up and remove the file.`,
    changed: (file: string, recovery: string): string =>
      `The register ${file} has a new passphrase, and the old recovery key is no longer valid. The new one is in ${recovery}: print it, lock it up and remove the file.`,
    decrypted: (file: string): string => `The register ${file} is now unencrypted, as are the backups that could be reached.`,
    backupsLeft: (names: string): string => `Backups with the earlier key or without encryption remain: ${names}.`,
  },
  sheet: {
    title: 'Recovery key for Säkerhetspärmen',
    file: 'Register',
    made: 'Made',
    use: 'With the key the register opens without the passphrase. Type it in the passphrase field, group by group.',
    keep: 'Keep the printout locked up, in a sealed envelope with the registrar or IT security. Whoever has it can read everything in the register.',
    void: 'When the passphrase is changed this key is no longer valid, except for backups on a disk that was not connected at the time.',
  },
} satisfies Translation<typeof vaultSv>;
