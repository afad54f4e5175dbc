import type { Translation } from '../../kit/language.ts';
import type { errorsSv } from '../sv/errors.sv.ts';

/** What the store answers when something cannot be done: what happened, what was kept, what to do. */
export const errorsEn = {
  dispatch: {
    unknown: 'The program does not know the requested function. Nothing has been changed.',
    input: 'The data could not be accepted. Nothing has been changed; check the fields and try again.',
    internal: 'The program met an error that it does not recognise. What was saved is still there; try again, or restart the program.',
    full: 'The disk is full. The change has not been saved; free some space and save again.',
    readOnly: 'The register can only be read. The change has not been saved; check your permissions to the file.',
    constraint: 'The change conflicts with what is already in the register. Nothing has been saved.',
    store: 'The register did not answer as it should. It is uncertain whether the change was saved; open the record again and check.',
    closed: 'The register was closed unexpectedly. What was saved is still there; restart the program.',
    notOpened: 'The register could not be opened. The file has not been changed; restart the program and try again.',
  },
  record: {
    noRegister: (name: string): string => `There is no register called ${name}. Nothing has been changed.`,
    noColumn: (register: string, column: string): string =>
      `The register ${register} has no column called ${column}. Nothing has been changed; choose one of the register’s own columns.`,
    deepFilter: 'The filter is nested too deeply. Divide it into several.',
    anyLink: 'The link points to several registers. A filter on it can only say which registers.',
    notLinkable: 'The two records cannot be linked like that. Nothing has been changed.',
    busy: 'An import is under way. Nothing of what you just did has been saved; wait until it is done and save again.',
    notSaved: 'The record was not saved. Correct the marked fields and save again.',
    notArchived: 'The record is not archived.',
    conflict: 'The record has been changed since you opened it. Nothing has been overwritten; fetch it again and redo the change.',
    gone: 'The record is no longer in the register.',
    settings: 'The settings were not saved. Correct the marked fields.',
  },
  exporting: { cancelled: 'The export was cancelled. No file has been written.' },
  importing: {
    cancelled: 'The import was cancelled. Nothing has been changed.',
    gone: 'The import no longer exists. Nothing has been changed; choose the files again.',
    failed: 'The import could not be completed. Nothing has been changed; check the file and try again.',
    notRead: 'The files have not been read yet. Wait until the reading is done.',
    notReady: 'The import is not ready to be written. Nothing has been changed; wait until the check is done.',
    rejected: 'There are rejected rows. Nothing has been changed; correct them in the file or choose to leave them out.',
    changed: 'Somebody has changed a record since the file was checked. Nothing has been imported; check the file again.',
    noRows: (file: string): string => `${file}: The file has no rows to read.`,
    mapping: (place: string): string =>
      `The mapping file does not have the right form${place ? ` (at ${place})` : ''}. Nothing has been imported; correct the file and try again.`,
    noTarget: (name: string): string =>
      `There is no register “${name}”. Nothing has been imported; correct the name in the mapping file or choose a register in the list.`,
  },
  file: {
    replaced: (file: string): string =>
      `The file ${file} has been moved or replaced by another program while it was open. The change has not been saved but what you see is still there; make a backup now, then close and reopen the register.`,
    changed: (file: string): string =>
      `The file ${file} has been changed by another program while it was open. The change has not been saved; close, compare with the latest backup and open again.`,
    openedReadOnly: (file: string): string =>
      `The register ${file} is open for reading only, since the file or its folder cannot be written to. Nothing has been changed; move the file to where you may write in order to change it.`,
    openedDamaged: (file: string): string =>
      `The register ${file} is damaged and open for reading only. The file has not been changed; restore the latest backup, or salvage what can be read to a new file.`,
    hereSince: (date: string, time: string): string => `in another window on this computer since ${date} at ${time}`,
    elsewhereSince: (user: string, host: string, [date, time]: readonly [string, string]): string =>
      `with ${user} on ${host} since ${date} at ${time}`,
  },
  warning: {
    older: (head: string): string =>
      `The register does not continue what was last open here (${head}): the file may be an older copy. Nothing has been changed; compare with the latest backup before you change anything.`,
    sync: (folder: string): string =>
      `The register lies in a synchronised folder (${folder}), where two computers can overwrite each other’s changes. Nothing has been lost yet; move the file to an ordinary folder and keep backups in the synchronised one.`,
    network:
      'The register lies on a network drive, where an interruption can damage the file. Nothing has been lost yet; move the file to this computer and keep backups on the network.',
    copies: (names: string): string =>
      `Beside the register there is ${names}: somebody may have made changes on two computers. Nothing has been removed; open the copies and compare before you remove them.`,
  },
} satisfies Translation<typeof errorsSv>;
