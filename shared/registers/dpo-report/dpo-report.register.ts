import { date, longText, number, secrecyFields, text } from '#shared/kit/field.ts';
import { thisYear, today, yearStart } from '#shared/kit/filter.ts';
import { pointedAtBy, register } from '#shared/kit/register.ts';

/** The data protection officer's annual report, taken in with the annual accounts (C5). */
export const dpoReport = register({
  name: 'dpoReport',
  table: 'dpo_report',
  fields: {
    year: number({ required: true, int: true, min: 2018, max: 2100, import: ['Rapportår', 'Avser år', 'Verksamhetsår'] }),
    received: date({ import: ['Mottagen datum', 'Inkommen', 'Mottagningsdatum', 'Inkom', 'Inkommen datum'] }),
    dnr: text({ max: 60, import: ['Diarienummer', 'Diarienr', 'Ärendenummer', 'Dnr.'] }),
    summary: longText({ import: ['Sammanfattande bedömning', 'Slutsats', 'Rapportens sammanfattning'] }),
    praise: longText({ import: ['Positivt', 'Positiva iakttagelser', 'Styrkor'] }),
    ...secrecyFields,
  },
  links: { findings: pointedAtBy('dpoFinding', 'report') },
  flags: (f) => ({
    isReceived: f.range('received', { to: today }),
    isReceivedThisYear: f.range('received', { from: yearStart, to: today }),
    isThisYear: f.range('year', { from: thisYear, to: thisYear }),
  }),
  title: 'year',
  search: ['dnr', 'summary', 'praise'],
  keys: [['year']],
}).shows(['year', 'received', 'dnr', 'summary'], ['isReceivedThisYear']);
