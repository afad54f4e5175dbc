import type { Translation } from '../../kit/language.ts';
import { lower, wordingIn } from '../../kit/wording.ts';
import type { undoSv } from '../sv/undo.sv.ts';

const { count, number } = wordingIn('en-GB');
type Labels = { readonly one: string; readonly many: string; readonly new: string };

/** What a commit is called where it can be undone. `name`: the record's number, else its title in quotes. */
export const undoEn = {
  create: {
    one: (words: Labels, name: string): string => `${words.new} ${name}`,
    many: (words: Labels, n: number): string => `${number(n)} new ${lower(words.many)}`,
  },
  update: {
    one: (words: Labels, name: string): string => `Change to ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Change to ${number(n)} ${lower(words.many)}`,
  },
  archive: {
    one: (words: Labels, name: string): string => `Archiving of ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Archiving of ${number(n)} ${lower(words.many)}`,
  },
  restore: {
    one: (words: Labels, name: string): string => `Restoration of ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Restoration of ${number(n)} ${lower(words.many)}`,
  },
  link: {
    one: (words: Labels, name: string): string => `Linking of ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Linking of ${number(n)} ${lower(words.many)}`,
  },
  unlink: {
    one: (words: Labels, name: string): string => `Unlinking of ${lower(words.one)} ${name}`,
    many: (words: Labels, n: number): string => `Unlinking of ${number(n)} ${lower(words.many)}`,
  },
  settings: 'Change to settings',
  asOf: 'Change of as-of date',
  importOf: (files: readonly string[], n: number): string =>
    `Import of ${files.length === 1 ? files[0]! : `${files.length} files`}, ${count(n, 'row', 'rows')}`,
  other: 'The latest change',
  quoted: (title: string): string => `“${title}”`,
  undone: (label: string): string => `Undone: ${label}`,
  redone: (label: string): string => `Redone: ${label}`,
  nothing: 'There is nothing to undo. Only what has been changed since the register was opened can be undone.',
  nothingToRedo: 'There is nothing to redo.',
  unknown: 'The change is not in the history. Nothing has been changed.',
  adopted: 'What has been adopted cannot be undone. Make a new version instead.',
  already: 'The change has already been undone. Nothing has been changed.',
  purge: 'A disposal cannot be undone: what was disposed of is no longer in the register. Nothing has been changed.',
  purged: 'The content of the change has been disposed of, so it cannot be undone. Nothing has been changed.',
  changed: (name: string): string =>
    `This cannot be undone: ${name} has been changed since. Nothing has been changed; undo the later change first.`,
  settingsChanged: 'This cannot be undone: the setting has been changed since. Nothing has been changed; undo the later change first.',
  refused: (name: string): string =>
    `This cannot be undone: ${name} would not fit with what is in the register now. Nothing has been changed.`,
} as const satisfies Translation<typeof undoSv>;
