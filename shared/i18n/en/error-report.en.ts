import { wordingIn } from '../../kit/wording.ts';
import type { Translation } from '../../kit/language.ts';
import type { errorReportSv } from '../sv/error-report.sv.ts';

const { count, number } = wordingIn('en-GB');

/** Words of the error report: the page, and the text that is saved. */
export const errorReportEn = {
  title: 'Error report',
  text: 'When something goes wrong you can save an error report and send it to whoever looks after the program. The program sends nothing by itself. Read the text first: it is all that is saved.',
  holds:
    'The report holds the version of the program, the system of the computer and the kinds of errors that have occurred. It holds no records, no names, no paths and nothing that you have written in the registers.',
  what: 'What were you doing when it went wrong?',
  whatHelp: 'What you write here goes into the file. Write no personal data.',
  whatHead: 'Description',
  report: 'The report',
  save: 'Save as a text file',
  copy: 'Copy',
  saved: (file: string): string => `${file} has been saved.`,
  copied: 'The text has been copied.',
  copyFailed: 'The text could not be copied. Save it as a text file instead.',
  fileName: (date: string): string => `error report ${date}.txt`,
  lines: {
    head: 'Error report from Säkerhetspärmen',
    made: 'Made',
    version: 'Version of the program',
    unknown: 'unknown',
    runs: 'Runs in',
    desktop: (electron: string): string => `a window of its own, Electron ${electron}`,
    browser: 'a browser on the same computer',
    system: 'System',
    memory: 'Memory',
    memoryOf: (used: number, all: number): string => `${number(used)} MB used by the program, the computer has ${number(all)} MB`,
    agent: 'Browser',
    language: 'Language',
    register: 'The register',
    state: (records: number, megabytes: number): string => `${count(records, 'record', 'records')}, ${number(megabytes)} MB`,
    schema: 'Version of the register',
    encrypted: 'encrypted',
    plain: 'not encrypted',
    readOnly: 'read only',
    warnings: 'Warnings',
    warning: {
      older: 'an older file than when it was last open',
      sync: 'lies in a synchronised folder',
      network: 'lies on a network drive',
      conflict: 'copies made by synchronisation lie beside it',
      backup: 'a backup failed',
      readOnly: 'can only be read',
      failedUnlock: 'a wrong passphrase has been tried',
      keepKey: 'the key could not be kept on the computer',
      other: 'another warning',
    },
    none: 'none',
    kinds: 'Kinds of errors',
    times: (n: number, last: string): string => `${count(n, 'time', 'times')}, last ${last}`,
    log: 'The latest errors, newest last',
    noErrors: 'No errors have been noted.',
  },
} satisfies Translation<typeof errorReportSv>;
