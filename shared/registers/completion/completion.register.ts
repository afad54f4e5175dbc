import { bool, date, link, number, unit } from '#shared/kit/field.ts';
import { today, yearStart } from '#shared/kit/filter.ts';
import { pointsAt, register } from '#shared/kit/register.ts';
import { notAbove } from '#shared/kit/rules.ts';

/** Extracts from the learning system: how many of a unit have taken a course (C6). Later extracts do not replace earlier ones. */
export const completion = register({
  name: 'completion',
  table: 'completion',
  fields: {
    course: link('course', {
      required: true,
      import: ['Kursnamn', 'E-kurs', 'Utbildning', 'E-utbildning', 'Obligatorisk kurs', 'Obligatorisk utbildning'],
    }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Verksamhet', 'Organisation', 'Förvaltning/Avdelning', 'Organisatorisk enhet'] }),
    headcount: number({
      int: true,
      import: ['Antal medarbetare', 'Anställda', 'Medarbetare', 'Antal anställda inkl. konsulter', 'Antal personer', 'Totalt'],
    }),
    completed: number({
      int: true,
      import: ['Antal genomförda', 'Genomförda', 'Antal genomfört', 'Slutfört', 'Klara', 'Antal klara', 'Godkända'],
    }),
    asOf: date({ import: ['Datum', 'Uttag', 'Uttaget', 'Per datum', 'Datum för uttag', 'Rapportdatum', 'Statistikdatum'] }),
  },
  computed: {
    /** The latest extract on or before the as-of date of this course and unit (data/README). */
    isLatest: bool({ internal: true }),
  },
  links: { course: pointsAt('course', 'course') },
  flags: (f) => ({ isCounted: f.is('isLatest'), isThisYear: f.range('asOf', { from: yearStart, to: today }) }),
  check: (row) => notAbove(row, 'completed', 'headcount'),
  title: 'course',
  search: [],
  keys: [['course', 'unit', 'asOf']],
}).shows(['course', 'unit', 'headcount', 'completed', 'asOf', 'isCounted'], ['isCounted', 'isThisYear']);
