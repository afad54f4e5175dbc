import { bool, choice, date, longText, number, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { today, yearStart } from '#shared/kit/filter.ts';
import { actionsOf, linksTo, on, register } from '#shared/kit/register.ts';
import { action } from '../action/action.register.ts';

const statuses = ['planned', 'done', 'cancelled'] as const;
const a = on(action);

/** Exercises of one or several continuity plans (C4). A real event that put the plan to use is one of the types. */
export const exercise = register({
  name: 'exercise',
  table: 'exercise',
  fields: {
    ref: text({ max: 40, import: ['Nr', 'Övningsnr', 'Övningsnummer', 'Löpnr', 'ID'] }),
    title: text({ import: ['Övningens namn', 'Övning', 'Rubrik', 'Namn'] }),
    unit: unit({ import: ['Enhet', 'Förvaltning', 'Verksamhet', 'Deltagande avdelning', 'Förvaltning/Avdelning'] }),
    type: choice(['tabletop', 'callout', 'functional', 'simulation', 'real_event'], {
      import: ['Övningstyp', 'Typ av övning', 'Övningsform', 'Form', 'Slag'],
      synonyms: {
        Krisövning: 'simulation',
        Simuleringsövning: 'simulation',
        Stabsövning: 'simulation',
        'Table-top': 'tabletop',
        Tabletop: 'tabletop',
        Seminarieövning: 'tabletop',
        Seminarium: 'tabletop',
        Diskussionsövning: 'tabletop',
        Utlarmning: 'callout',
        Larmtest: 'callout',
        Funktionstest: 'functional',
        Återläsningstest: 'functional',
        'Verklig händelse': 'real_event',
        Incident: 'real_event',
      },
    }),
    planned: date({ import: ['Planerat datum', 'Planerad datum', 'Planeras', 'Planerad övning', 'Nästa övning', 'Datum planerad'] }),
    done: date({
      import: [
        'Genomförd datum',
        'Övningsdatum',
        'Datum',
        'Genomförandedatum',
        'Övad',
        'Senast övad',
        'Datum genomförd',
        'Genomfört datum',
        'Genomfördes',
        'Utförd',
      ],
    }),
    participants: number({ int: true, import: ['Deltagare', 'Antal deltog', 'Antal', 'Deltog', 'Antal övade'] }),
    scenario: longText({ import: ['Scenariobeskrivning', 'Övningsscenario', 'Händelse', 'Tema', 'Innehåll'] }),
    result: choice(['met', 'partly', 'not_met'], {
      import: ['Utfall', 'Måluppfyllelse', 'Mål uppnått', 'Bedömning', 'Resultat av övning'],
      synonyms: {
        Ja: 'met',
        Uppfyllt: 'met',
        'Mål uppnått': 'met',
        Godkänd: 'met',
        Delvis: 'partly',
        'Delvis uppfyllt': 'partly',
        Nej: 'not_met',
        'Ej uppfyllt': 'not_met',
        'Inte uppnått': 'not_met',
      },
    }),
    lessons: longText({ import: ['Lärdom', 'Erfarenheter', 'Slutsatser', 'Utvärdering', 'Förbättringsområden', 'Iakttagelser'] }),
    status: choice(statuses, {
      required: true,
      import: ['Läge', 'Övningsstatus'],
      synonyms: {
        Klar: 'done',
        Utförd: 'done',
        Avslutad: 'done',
        Avbokad: 'cancelled',
        Avbruten: 'cancelled',
        Utgår: 'cancelled',
        Bokad: 'planned',
        Kommande: 'planned',
        'Ej genomförd': 'planned',
      },
    }),
    ...secrecyFields,
  },
  computed: {
    statusAt: choice(statuses, { required: true }),
    /** Done within the interval before the as-of date: from the same day one year before, with the default setting. */
    isRecent: bool({ internal: true }),
  },
  links: {
    plans: linksTo(
      'continuityPlan',
      'plans',
      'Plan nr',
      'Plannr',
      'Plan',
      'Planer',
      'Planens nr',
      'Kontinuitetsplan',
      'Kontinuitetsplaner',
      'Avser plan',
      'Övad plan',
    ),
    actions: actionsOf,
  },
  flags: (f) => {
    const isDone = f.in('statusAt', 'done');
    const isPlanned = f.in('statusAt', 'planned');
    const fellShort = f.in('result', 'partly', 'not_met');
    return {
      isDone,
      isPlanned,
      isDoneInTime: f.and(isDone, f.is('isRecent')),
      isDoneThisYear: f.and(isDone, f.range('done', { from: yearStart, to: today })),
      isOverdue: f.and(isPlanned, f.range('planned', { before: today })),
      hasAction: f.linked('actions', a.is('counts')),
      needsAction: f.and(isDone, fellShort, f.not(f.linked('actions', a.is('counts')))),
    };
  },
  lifecycle: {
    first: 'planned',
    steps: { planned: ['done', 'cancelled'], done: ['planned'], cancelled: ['planned'] },
    needs: { planned: ['planned'], done: ['done', 'result', 'participants'] },
    dated: { done: { on: 'done', before: 'planned' } },
  },
  // Few exercises have a name of their own; the number is always there, since the gateway gives one.
  title: 'ref',
  search: ['ref', 'title', 'scenario', 'lessons'],
  keys: [['ref'], ['unit', 'type', 'planned', 'done']],
  sections: {
    exercise: ['title', 'type', 'unit', 'scenario'],
    time: ['status', 'planned', 'done', 'participants'],
    result: ['result', 'lessons'],
    protection: ['ref', 'secrecy', 'secrecyBasis'],
  },
  numbering: 'ÖV',
}).shows(
  ['ref', 'type', 'unit', 'scenario', 'planned', 'done', 'statusAt', 'result'],
  ['isPlanned', 'isOverdue', 'isDoneThisYear', 'needsAction'],
);
