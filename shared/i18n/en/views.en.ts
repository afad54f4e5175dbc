import type { Translation } from '../../kit/language.ts';
import { wordingIn } from '../../kit/wording.ts';
import type { viewsSv } from '../sv/views.sv.ts';
import { followUpViewsEn } from './views-follow-up.en.ts';
import { registerViewsEn } from './views-register.en.ts';

const { number } = wordingIn('en-GB');

/** Words of the registers' pictures. What fields and choices are called stands in the registers' own words. */
export const viewsEn = {
  switch: 'Show as',
  table: 'Table',
  picture: 'Picture',
  loading: 'Loading',
  none: 'Nothing to show.',
  measure: 'Measure',
  value: 'Value',
  count: 'number',
  percent: 'per cent',
  showRows: (label: string): string => `${label}, show the rows:`,
  asOf: (date: string): string => `as of ${date}`,
  noUnit: 'No department',
  notSet: 'Not stated',
  yes: 'Yes',
  no: 'No',
  open: 'Open the register',
  shownOf: (n: number, all: number): string => `${number(n)} of ${number(all)} rows are shown. The rest are in the table.`,
  cut: (all: number): string =>
    `The picture does not count all rows: the register has ${number(all)}, and the picture reads at most 10,000. The key figures count all.`,
  ...registerViewsEn,
  ...followUpViewsEn,
} as const satisfies Translation<typeof viewsSv>;
