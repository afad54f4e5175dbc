import { followUpViewsSv } from './views-follow-up.sv.ts';
import { registerViewsSv } from './views-register.sv.ts';

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
  limited: (n: number): string => `De första ${n} visas. Resten finns i tabellen.`,
  ...registerViewsSv,
  ...followUpViewsSv,
} as const;
