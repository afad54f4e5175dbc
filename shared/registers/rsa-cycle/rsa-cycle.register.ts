import { choice, date, longText, role, text } from '#shared/kit/field.ts';
import { inDays, today } from '#shared/kit/filter.ts';
import { pointedAtBy, register } from '#shared/kit/register.ts';
import { notBefore } from '#shared/kit/rules.ts';

/** A round of the risk and vulnerability analysis, two years by default (A8, C9). */
export const rsaCycle = register({
  name: 'rsaCycle',
  table: 'rsa_cycle',
  fields: {
    /** "2026–2027" unless somebody names it otherwise; filled by the gateway. */
    title: text({ import: ['RSA-cykel', 'Cykelns namn', 'Benämning', 'RSA'] }),
    start: date({ required: true, import: ['Start', 'Startdatum', 'Cykelstart', 'Från'] }),
    end: date({ required: true, import: ['Slut', 'Slutdatum', 'Cykelslut', 'Till', 'T.o.m.'] }),
    status: choice(['planned', 'ongoing', 'done'], {
      required: true,
      import: ['Status', 'Cykelstatus', 'Cykelns läge'],
      synonyms: {
        'Ej påbörjad': 'planned',
        Pågående: 'ongoing',
        Påbörjad: 'ongoing',
        Avslutad: 'done',
        Genomförd: 'done',
        Färdig: 'done',
      },
    }),
    responsible: role({ import: ['Ansvarig', 'Ansvarig (roll)', 'RSA-ansvarig'] }),
    comment: longText({ import: ['Kommentar', 'Anmärkning', 'Notering'] }),
  },
  links: { items: pointedAtBy('rsaItem', 'cycle') },
  flags: (f) => ({
    isOngoing: f.in('status', 'ongoing'),
    isOverdue: f.and(f.in('status', 'planned', 'ongoing'), f.range('end', { before: today })),
    isDueSoon: f.and(f.in('status', 'planned', 'ongoing'), f.range('end', { from: today, to: inDays(60) })),
  }),
  lifecycle: { first: 'planned', steps: { planned: ['ongoing', 'done'], ongoing: ['planned', 'done'], done: ['ongoing'] } },
  check: (row) => notBefore(row, 'start', 'end'),
  title: 'title',
  search: ['title', 'responsible', 'comment'],
  keys: [['start', 'end'], ['title']],
}).shows(['title', 'start', 'end', 'status', 'responsible'], ['isOngoing', 'isOverdue']);
