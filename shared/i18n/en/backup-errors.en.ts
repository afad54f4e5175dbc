import type { Translation } from '../../kit/language.ts';
import type { backupErrorsSv } from '../sv/backup-errors.sv.ts';

/** What is said of backups: what happened, what was kept, what to do. */
export const backupErrorsEn = {
  daily: 'The daily backup could not be made. The register is untouched; check the folder for backups.',
  noneGood: 'There is no sound backup; salvage what can be read to a new file.',
  newestGood: (date: string, time: string, file: string): string => `The latest sound backup is from ${date} at ${time}: ${file}.`,
  notInList: 'The backup is not in the list. Nothing has been changed; fetch the list again and choose anew.',
  secondAway: (folder: string): string =>
    `The second place ${folder} cannot be reached. The copies beside the register are still there; connect the disk or choose another place.`,
  secondFailed: (made: string, folder: string): string =>
    `The backup is in ${made} but could not be put in ${folder}. Check that the place can be reached.`,
  noFolder: (folder: string): string =>
    `The folder ${folder} does not exist or cannot be written to. Backups are made as before; choose an existing folder, with its full path.`,
  notKept: 'The choice could not be saved on this computer. Backups are made as before; try again.',
  salvagedGone: 'The salvaged file does not exist. Nothing has been changed; salvage what can be read again.',
  notDamaged: 'The register is sound. Nothing has been done; there is nothing to salvage.',
  notMade: (folder: string): string =>
    `The backup could not be made in ${folder}. The register is untouched and the earlier copies are still there; check that the folder can be written to and that the disk is not full.`,
  memory: 'The register is in memory only and cannot be backed up. Nothing has been changed; open a register that lies in a file.',
  busyBackup: 'An import is under way. No backup has been made; wait until the import is done and try again.',
  busyRestore: 'An import is under way. Nothing has been restored; wait until it is done and try again.',
  unlike: 'The backup could not be read the same way twice. The register is untouched; check the disk and try again.',
  noSpace: (needed: string, free: string, [folder, more]: readonly [string, string]): string =>
    `The disk is too full: ${needed} is needed in ${folder} but only ${free} is free. The register is untouched; free ${more} and try again.`,
} satisfies Translation<typeof backupErrorsSv>;
