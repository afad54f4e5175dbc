import { wordingIn } from '../../kit/wording.ts';
import { followUpViewsSv } from './views-follow-up.sv.ts';
import { registerViewsSv } from './views-register.sv.ts';

const { number } = wordingIn('sv-SE');

/** Words of the registers' pictures. What fields and choices are called stands in the registers' own words. */
export const viewsSv = {
  switch: 'Visa som',
  table: 'Tabell',
  picture: 'Bild',
  loading: 'Hämtar',
  none: 'Inget att visa.',
  measure: 'Mått',
  value: 'Värde',
  count: 'antal',
  percent: 'procent',
  showRows: (label: string): string => `${label}, visa raderna:`,
  asOf: (date: string): string => `per ${date}`,
  noUnit: 'Utan avdelning',
  notSet: 'Ej angivet',
  yes: 'Ja',
  no: 'Nej',
  open: 'Öppna registret',
  shownOf: (n: number, all: number): string => `${number(n)} av ${number(all)} rader visas. Resten finns i tabellen.`,
  cut: (all: number): string =>
    `Bilden räknar inte alla rader: registret har ${number(all)}, och bilden läser högst 10\u00a0000. Nyckeltalen räknar alla.`,
  ...registerViewsSv,
  ...followUpViewsSv,
} as const;
