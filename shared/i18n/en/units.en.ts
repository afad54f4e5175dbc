import type { Translation } from '../../kit/language.ts';
import { wordingIn } from '../../kit/wording.ts';
import type { unitsSv } from '../sv/units.sv.ts';

const { count } = wordingIn('en-GB');

/** Words of the organisation as a tree, and of merging units. */
export const unitsEn = {
  title: 'The organisation',
  count: (n: number): string => count(n, 'unit', 'units'),
  people: (n: number): string => count(n, 'employee', 'employees'),
  closed: 'discontinued',
  open: (name: string): string => `Open ${name}`,
  merge: 'Merge',
  mergeOf: (name: string): string => `Merge ${name} with another unit`,
  mergeTitle: (name: string): string => `Merge ${name}`,
  into: 'Becomes part of',
  text: (name: string): string =>
    `${name} is marked as discontinued and stays in the history. Its records are moved in one go, and everything can be undone.`,
  uses: (list: string): string => `To be moved: ${list}.`,
  noUses: 'No records belong to the unit.',
  confirm: 'Merge',
  cancel: 'Cancel',
  done: (moved: number, kept: number): string =>
    `${count(moved, 'record has been moved', 'records have been moved')}.${kept === 0 ? '' : ` ${count(kept, 'adopted record is', 'adopted records are')} left unchanged with the discontinued unit.`}`,
  noTarget: 'The unit to merge with does not exist or is discontinued. Nothing has been changed.',
  below: 'A unit cannot be merged with itself or with a unit below it. Nothing has been changed.',
  empty: { title: 'No organisation has been entered', text: 'Enter departments in the table, or import them from Excel.' },
} satisfies Translation<typeof unitsSv>;
