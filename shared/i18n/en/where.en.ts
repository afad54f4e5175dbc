import type { Translation } from '../../kit/language.ts';
import { wordingIn } from '../../kit/wording.ts';
import type { whereSv } from '../sv/where.sv.ts';

const { count } = wordingIn('en-GB');

/** Words of the page that says where everything lies. */
export const whereEn = {
  title: 'Where is my data?',
  text: 'Everything is in one file on your computer. Nothing is sent anywhere. A verified copy is made every day that the program is open.',
  file: 'File',
  bytes: 'Size',
  folder: 'Backups',
  second: 'Second place',
  noSecond: 'None chosen',
  last: 'Latest copy',
  never: 'None yet',
  lock: 'Protection',
  encrypted: 'Encrypted with a passphrase',
  plain: 'Not encrypted: whoever reaches the file can read it',
  records: 'Holds',
  recordsOf: (n: number): string => count(n, 'record', 'records'),
  register: 'The register',
  copies: 'The backups',
  toCopies: 'Show the backups',
  machine: 'On this computer',
  machineText:
    'What concerns the computer alone is kept apart: the size of the window, the language, the errors of the error report and how far you have come in Getting started.',
  machineFolder: 'Folder',
  drafts: 'What you have written but not saved is there too.',
  browser: 'What you have written but not saved is in the storage of the browser, since the program is shown in one.',
  encryptedDrafts: 'Unsaved text of an encrypted register is encrypted.',
  move: 'Move it or hand it over',
  moveSteps: [
    'Close the program.',
    'Copy the file of the register, the one that ends in .isam, to its new place. It holds everything: records, history, settings and adopted documents.',
    'Open the file there with File, Open. If it is encrypted you need the passphrase or the recovery key.',
    'Remove the old file and its backups when you have seen that the new one works.',
  ],
  sent: 'What leaves the computer',
  sentText:
    'Nothing by itself. The program uses no network. Word, Excel and PDF files that you save are where you put them and are not encrypted. An error report is saved only when you choose to.',
  copyPath: (what: string): string => `Copy the path of ${what}`,
  copied: 'The path has been copied.',
  copyFailed: 'The path could not be copied. Select it and copy it by hand.',
  fileName: 'the register',
  folderName: 'the backups',
  machineName: 'the folder of the computer',
} satisfies Translation<typeof whereSv>;
