import { choice, date, link, longText, number, role, secrecyFields, text, unit } from '#shared/kit/field.ts';
import { inDays, today, thisYear, type AsOf } from '#shared/kit/filter.ts';
import { actionsOf, on, pointsAt, register } from '#shared/kit/register.ts';
import { notBefore } from '#shared/kit/rules.ts';
import { action } from '../action/action.register.ts';
import { taskSteps } from '../task-steps.ts';

const statuses = ['planned', 'in_progress', 'done', 'cancelled'] as const;
const lastYear: AsOf = { asOf: 'year', plusYears: -1 };

/** Decisions of the management review and elsewhere, followed up next year: ISO/IEC 27001 9.3.2 a (C1, B2). */
export const decision = register({
  name: 'decision',
  table: 'decision',
  fields: {
    ref: text({ max: 40, import: ['Beslutsnr', 'Beslut nr', 'Beslutsnummer', 'Löpnr', 'Referens', 'ID'] }),
    title: text({ required: true, max: 1000, import: ['Beslutstext', 'Beslut i text', 'Ledningens beslut', 'Beslutat', 'Rubrik'] }),
    outcome: longText({ import: ['Resultat', 'Utfall av beslutet', 'Uppföljning', 'Vad hände'] }),
    owner: role({ import: ['Ansvarig (roll)', 'Genomförandeansvarig', 'Ansvarig roll', 'Ansvarig för genomförande'] }),
    unit: unit({ import: ['Enhet', 'Verksamhet', 'Förvaltning/Avdelning'] }),
    due: date({ import: ['Senast klart', 'Klar senast', 'Genomförs senast', 'Slutdatum', 'Förfallodatum', 'Tidpunkt'] }),
    status: choice(statuses, {
      required: true,
      import: ['Läge', 'Genomförande'],
      synonyms: {
        'Ej påbörjad': 'planned',
        Pågående: 'in_progress',
        Påbörjad: 'in_progress',
        Försenad: 'in_progress',
        Genomförd: 'done',
        Genomfört: 'done',
        Avslutad: 'done',
        Färdig: 'done',
        Verkställt: 'done',
        Upphävd: 'cancelled',
        Utgår: 'cancelled',
      },
    }),
    done: date({ import: ['Klar datum', 'Klart datum', 'Genomfört datum', 'Verkställt datum', 'Avslutat datum'] }),
    decidedBy: role({ import: ['Beslutsfattare', 'Beslutande', 'Beslutsinstans', 'Beslutat av'] }),
    date: date({ import: ['Datum', 'Beslutad', 'Beslutat datum', 'Mötesdatum'] }),
    forum: text({ import: ['Möte', 'Beslutsforum', 'Var'] }),
    paragraph: text({ max: 40, import: ['§', 'Paragrafnr', 'Protokoll §'] }),
    dnr: text({ max: 60, import: ['Diarienummer', 'Diarienr', 'Ärendenummer'] }),
    review: link('managementReview', { import: ['Genomgång', 'LG'] }),
    year: number({ int: true, min: 1990, max: 2100, import: ['Genomgångsår', 'Beslutsår', 'LG år'] }),
    comment: longText({ import: ['Anmärkning', 'Notering'] }),
    ...secrecyFields,
  },
  computed: { statusAt: choice(statuses, { required: true }) },
  links: { review: pointsAt('managementReview', 'review'), actions: actionsOf },
  flags: (f) => {
    const isOpen = f.in('statusAt', 'planned', 'in_progress');
    const isOverdue = f.and(isOpen, f.range('due', { before: today }));
    return {
      isOpen,
      isOverdue,
      /** Open and within its time: what is left when done and overdue are counted apart. */
      isOnTime: f.and(isOpen, f.not(f.range('due', { before: today }))),
      isDueSoon: f.and(isOpen, f.range('due', { from: today, to: inDays(60) })),
      isDone: f.in('statusAt', 'done'),
      isThisYear: f.range('year', { from: thisYear, to: thisYear }),
      isLastYear: f.range('year', { from: lastYear, to: lastYear }),
      needsAction: f.and(isOpen, f.not(f.linked('actions', on(action).is('counts')))),
      lacksOwner: f.and(isOpen, f.empty('owner')),
    };
  },
  lifecycle: {
    first: 'planned',
    steps: taskSteps,
    needs: { done: ['done'] },
    dated: { done: { on: 'done', before: 'in_progress' } },
  },
  check: (row) => [...notBefore(row, 'date', 'due'), ...notBefore(row, 'date', 'done')],
  title: 'title',
  search: ['ref', 'title', 'outcome', 'owner', 'dnr'],
  keys: [['ref'], ['year', 'title'], ['title', 'date']],
  sections: {
    decision: ['ref', 'title', 'decidedBy', 'date', 'forum', 'paragraph', 'dnr', 'review', 'year'],
    followUp: ['status', 'owner', 'unit', 'due', 'done', 'outcome', 'comment'],
    protection: ['secrecy', 'secrecyBasis'],
  },
  numbering: 'B',
  sourceType: 'reviewDecision',
}).shows(
  ['ref', 'title', 'owner', 'due', 'statusAt', 'outcome'],
  ['isOpen', 'isOverdue', 'isDueSoon', 'isLastYear', 'needsAction', 'lacksOwner'],
);
