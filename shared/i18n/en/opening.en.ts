import type { Translation } from '../../kit/language.ts';
import type { openingSv } from '../sv/opening.sv.ts';

/** Why a store is not opened: what happened, what was kept, what to do. */
export const openingEn = {
  missing: (file: string): string => `There is no file ${file}. Nothing has been changed; check the path or create a new register.`,
  empty: (file: string): string => `The file ${file} is empty or not a file. It has not been changed; open the latest backup.`,
  notAStore: (file: string): string =>
    `The file ${file} is not a register of Säkerhetspärmen, or it is damaged. It has not been changed; choose another file or a backup.`,
  damaged: (file: string): string =>
    `The register ${file} is damaged and cannot be read. The file has not been changed; restore the latest backup, or salvage what can be read to a new file.`,
  newer: (file: string): string =>
    `The register ${file} was made by a newer version of Säkerhetspärmen. It has not been changed; update the program and open it again.`,
  older: (file: string): string =>
    `The register ${file} needs to be adapted to this version but can only be read. It has not been changed; move the file to where you may write and open it again.`,
  hardLink: (file: string): string =>
    `The register ${file} has several names on the disk (hard links), so changes can be lost. It has not been changed; remove the other link, or copy the file and open the copy.`,
  strange: (file: string, part: string): string =>
    `The register ${file} has parts that Säkerhetspärmen has not made (${part}). It has not been changed; open a backup, or salvage the content to a new file.`,
  locked: (file: string, by: string): string =>
    `The register ${file} is open ${by || 'in another window or with somebody else'}. Nothing has been changed; close it there and try again.`,
  readOnly: (file: string): string =>
    `The register ${file} cannot be written to. Nothing has been changed; check your permissions to the file and the folder.`,
  halfWritten: (file: string): string =>
    `The register ${file} has an interrupted change that must be taken back, but the file can only be read. It has not been changed; move it together with its journal file to where you may write and open it again.`,
  exists: (file: string): string => `The file ${file} already exists. It has not been changed; choose another name or open it.`,
  folder: (file: string): string =>
    `The register cannot be created as ${file}. Nothing has been written; check that the folder exists and that you may write there.`,
  full: (file: string): string =>
    `The disk is full, so the register ${file} cannot be opened for changes. Nothing has been changed; free some space and open it again.`,
} satisfies Translation<typeof openingSv>;
