import { bool, choice, longText, number, role, text } from '#shared/kit/field.ts';
import { thisYear } from '#shared/kit/filter.ts';
import { actionsOf, register } from '#shared/kit/register.ts';

/** The ten areas of cybersäkerhetslagen 2 kap. 3 §, one row an area and year (C8, A9). */
export const nis2Area = register({
  name: 'nis2Area',
  table: 'nis2_area',
  fields: {
    year: number({ int: true, min: 1990, max: 2100, import: ['Bedömningsår', 'Gäller år', 'Verksamhetsår'] }),
    no: number({ required: true, int: true, min: 1, max: 20, import: ['Område nr', 'Punkt', 'Löpnr', 'Nummer', 'NIS2-område nr'] }),
    title: text({ required: true, import: ['Åtgärdsområde', 'NIS2-område', 'Rubrik', 'Benämning', 'Krav'] }),
    prioritised: bool({
      import: [
        'Prioriterat 2026',
        'Prioriterat 2025',
        'Prioriterat 2027',
        'Prioriterad',
        'Prioriterat i år',
        'Prioriterat område',
        'Prio',
        'Prioritet',
      ],
    }),
    motive: longText({ import: ['Motivering', 'Skäl', 'Motiv för prioritering', 'Varför'] }),
    status: choice(['not_started', 'started', 'partly', 'implemented', 'followed_up'], {
      required: true,
      import: ['Läge', 'Genomförande', 'Införandeläge'],
      synonyms: {
        'Ej påbörjad': 'not_started',
        Nej: 'not_started',
        Påbörjad: 'started',
        Pågår: 'started',
        Pågående: 'started',
        'Delvis infört': 'partly',
        'Delvis uppfyllt': 'partly',
        Klar: 'implemented',
        Genomfört: 'implemented',
        Uppfyllt: 'implemented',
        Införd: 'implemented',
        Uppföljd: 'followed_up',
      },
    }),
    maturity: number({ int: true, max: 5, import: ['Mognad', 'Mognadsgrad', 'Mognadsnivå (0-5)', 'Mognad (0-5)'] }),
    owner: role({ import: ['Ansvarig (roll)', 'Ansvarig roll', 'Områdesansvarig'] }),
    comment: longText({ import: ['Anmärkning', 'Notering', 'Beskrivning'] }),
  },
  links: { actions: actionsOf },
  flags: (f) => ({
    isPrioritised: f.is('prioritised'),
    isImplemented: f.in('status', 'implemented', 'followed_up'),
    isNotStarted: f.in('status', 'not_started'),
    isThisYear: f.or(f.empty('year'), f.range('year', { from: thisYear, to: thisYear })),
    lacksMotive: f.and(f.is('prioritised'), f.empty('motive')),
  }),
  // Areas of a law, not a process: what was in place can fall back, so any status may follow any other.
  defaults: { status: 'not_started' },
  title: 'title',
  search: ['title', 'motive', 'comment'],
  keys: [
    ['year', 'no'],
    ['year', 'title'],
  ],
  sections: { area: ['year', 'no', 'title'], state: ['prioritised', 'motive', 'status', 'maturity', 'owner', 'comment'] },
}).shows(['year', 'no', 'title', 'prioritised', 'status', 'maturity'], ['isThisYear', 'isPrioritised', 'isNotStarted', 'isImplemented']);
