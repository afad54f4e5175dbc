import { number, role, text } from '#shared/kit/field.ts';
import { nextYear, thisYear } from '#shared/kit/filter.ts';
import { register } from '#shared/kit/register.ts';

/** What each role is to do during a year (C8, LG 3.1). */
export const roleDuty = register({
  name: 'roleDuty',
  table: 'role_duty',
  fields: {
    role: role({ required: true, import: ['Rollinnehavare', 'Funktion', 'Ansvarig', 'Ansvarig (roll)', 'Ansvarig roll'] }),
    text: text({ required: true, max: 1000, import: ['Uppdrag', 'Arbetsuppgift', 'Ansvar', 'Åtagande', 'Ska göra', 'Beskrivning'] }),
    year: number({ int: true, min: 1990, max: 2100, import: ['Planår', 'Verksamhetsår', 'Gäller år'] }),
    order: number({ int: true, min: 1, max: 999, import: ['Nr', 'Löpnr', 'Ordningsnr'] }),
  },
  flags: (f) => ({
    isThisYear: f.range('year', { from: thisYear, to: thisYear }),
    isNextYear: f.range('year', { from: nextYear, to: nextYear }),
  }),
  title: 'text',
  search: ['role', 'text'],
  keys: [['year', 'role', 'text']],
}).shows(['year', 'role', 'text'], ['isThisYear', 'isNextYear']);
