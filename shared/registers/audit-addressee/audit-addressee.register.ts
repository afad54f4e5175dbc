import { date, link, longText, text } from '#shared/kit/field.ts';
import { inDays, today, type AsOf } from '#shared/kit/filter.ts';
import { pointsAt, register } from '#shared/kit/register.ts';

/** A board that must answer an audit: first and follow-up reply, due and sent (C8, B3). */
export const auditAddressee = register({
  name: 'auditAddressee',
  table: 'audit_addressee',
  fields: {
    audit: link('audit', { required: true, import: ['Granskning', 'Granskningsnr', 'Granskning nr'] }),
    board: text({ import: ['Mottagare', 'Adressat', 'Mottagande nämnd', 'Styrelse', 'Granskad nämnd'] }),
    firstDue: date({
      import: ['Yttrande senast', 'Första svar senast', 'Svar senast', 'Svarsdatum', 'Yttrande 1 senast', 'Sista svarsdag'],
    }),
    firstSent: date({ import: ['Yttrande lämnat', 'Första svar lämnat', 'Besvarad', 'Yttrande 1 lämnat', 'Svar lämnat'] }),
    followUpDue: date({ import: ['Uppföljande svar senast', 'Uppföljning senast', 'Yttrande 2 senast', 'Uppföljande yttrande'] }),
    followUpSent: date({ import: ['Uppföljande svar lämnat', 'Uppföljning lämnad', 'Yttrande 2 lämnat'] }),
    dnr: text({ max: 60, import: ['Nämndens dnr', 'Nämndens diarienummer', 'Vårt dnr', 'Eget dnr'] }),
    comment: longText({ import: ['Anmärkning', 'Notering'] }),
  },
  /** Due date of the first reply that has not been sent; a reply dated after the as-of date has not been sent yet. */
  computed: { nextDue: date() },
  links: { audit: pointsAt('audit', 'audit') },
  flags: (f) => {
    const overdue = (due: 'firstDue' | 'followUpDue', sent: 'firstSent' | 'followUpSent') =>
      f.and(f.range(due, { before: today }), f.not(f.range(sent, { to: today })));
    const within = (from: AsOf, to: AsOf) => f.range('nextDue', { from, to });
    return {
      firstOverdue: overdue('firstDue', 'firstSent'),
      followUpOverdue: overdue('followUpDue', 'followUpSent'),
      isNext: f.range('nextDue', { from: today }),
      // Thirty days: the reply must pass a board meeting (C9).
      isDueSoon: within(today, inDays(30)),
      isAnswered: f.and(f.range('firstSent', { to: today }), f.or(f.empty('followUpDue'), f.range('followUpSent', { to: today }))),
    };
  },
  title: 'audit',
  search: ['board', 'dnr', 'comment'],
  keys: [['audit', 'board']],
  partOf: 'audit',
}).shows(
  ['audit', 'board', 'firstDue', 'firstSent', 'followUpDue', 'followUpSent', 'nextDue'],
  ['firstOverdue', 'followUpOverdue', 'isDueSoon'],
);
