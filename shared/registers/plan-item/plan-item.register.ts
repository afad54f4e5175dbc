import { bool, choice, link, longText, number, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { nextYear, thisYear } from '#shared/kit/filter.ts';
import { actionsOf, pointedAtBy, pointsAt, register } from '#shared/kit/register.ts';

/** The three-year plan: review year N plans N+1 to N+3 (C8, LG chapter 3). */
export const planItem = register({
  name: 'planItem',
  table: 'plan_item',
  fields: {
    year: number({ required: true, int: true, min: 1990, max: 2100, import: ['Planår', 'Verksamhetsår', 'Genomförs år', 'VP-år'] }),
    no: number({ int: true, min: 1, max: 999, import: ['Löpnr', 'Nummer', 'Ordning', 'Prioritetsordning'] }),
    title: text({ required: true, max: 500, import: ['Åtgärd', 'Planerad aktivitet', 'Planpunkt', 'Insats', 'Vad ska göras', 'Rubrik'] }),
    area: text({ import: ['Ämne', 'Verksamhetsområde', 'Utvecklingsområde', 'Kategori', 'Fokusområde'] }),
    nis2: bool({ import: ['NIS 2', 'NIS2-märkt', 'Rör NIS2', 'Cybersäkerhetslagen'] }),
    nis2Area: number({ int: true, min: 1, max: 10, import: ['NIS2-område nr', 'NIS 2-område', 'NIS2 nr'] }),
    recurring: bool({ import: ['Årligen', 'Återkommer', 'Årligt återkommande', 'Varje år', 'Löpande'] }),
    owner: role({ import: ['Ansvarig (roll)', 'Ansvarig roll', 'Huvudansvarig', 'Utförare'] }),
    unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    status: choice(['planned', 'in_progress', 'done', 'cancelled'], {
      required: true,
      import: ['Läge'],
      synonyms: {
        'Ej påbörjad': 'planned',
        Pågående: 'in_progress',
        Påbörjad: 'in_progress',
        Försenad: 'in_progress',
        Genomförd: 'done',
        Avslutad: 'done',
        Färdig: 'done',
        Inställd: 'cancelled',
        Utgår: 'cancelled',
        Struken: 'cancelled',
      },
    }),
    priority: choice(['low', 'medium', 'high'], {
      import: ['Prio', 'Angelägenhet'],
      synonyms: { '1': 'high', '2': 'medium', '3': 'low', Mellan: 'medium' },
    }),
    carriedFrom: link('planItem', { import: ['Överförd från', 'Flyttad från', 'Kommer från'] }),
    objective: link('objective', { import: ['Mål', 'Informationssäkerhetsmål', 'Bidrar till mål'] }),
    comment: longText({ import: ['Anmärkning', 'Notering'] }),
    ...secrecyFields,
  },
  links: {
    carriedFrom: pointsAt('planItem', 'carriedFrom'),
    carriedTo: pointedAtBy('planItem', 'carriedFrom'),
    objective: pointsAt('objective', 'objective'),
    actions: actionsOf,
  },
  flags: (f) => {
    const counted = f.not(f.in('status', 'cancelled'));
    const isOpen = f.in('status', 'planned', 'in_progress');
    return {
      counted,
      isOpen,
      isDone: f.in('status', 'done'),
      isThisYear: f.range('year', { from: thisYear, to: thisYear }),
      isNextYear: f.range('year', { from: nextYear, to: nextYear }),
      /** The year is over and the item is not. */
      isLeftOver: f.and(isOpen, f.range('year', { before: thisYear })),
      isNis2: f.is('nis2'),
      lacksOwner: f.and(isOpen, f.empty('owner')),
    };
  },
  lifecycle: {
    first: 'planned',
    steps: {
      planned: ['in_progress', 'done', 'cancelled'],
      in_progress: ['planned', 'done', 'cancelled'],
      done: ['in_progress'],
      cancelled: ['planned'],
    },
  },
  title: 'title',
  search: ['title', 'area', 'owner', 'comment'],
  keys: [
    ['year', 'no'],
    ['year', 'title'],
  ],
  sections: {
    item: ['year', 'no', 'title', 'area', 'owner', 'unit'],
    state: ['status', 'priority', 'recurring', 'carriedFrom'],
    belonging: ['nis2', 'nis2Area', 'objective', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
}).shows(
  ['year', 'no', 'title', 'area', 'nis2', 'owner', 'status', 'priority'],
  ['isThisYear', 'isNextYear', 'isLeftOver', 'isNis2', 'lacksOwner'],
);
