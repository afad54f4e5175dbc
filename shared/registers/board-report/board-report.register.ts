import { choice, date, longText, number, text } from '#shared/kit/field.ts';
import { today, thisYear } from '#shared/kit/filter.ts';
import { register } from '#shared/kit/register.ts';

/** The quarterly report to the board (C8). */
export const boardReport = register({
  name: 'boardReport',
  table: 'board_report',
  fields: {
    /** "Q1 2026" unless somebody names it otherwise; filled by the gateway. */
    title: text({ import: ['Nämndrapport', 'Rubrik', 'Benämning'] }),
    year: number({ required: true, int: true, min: 1990, max: 2100, import: ['Rapportår', 'Avser år', 'Verksamhetsår'] }),
    quarter: choice(['Q1', 'Q2', 'Q3', 'Q4'], {
      required: true,
      import: ['Kv', 'Period', 'Avser kvartal', 'Rapportperiod'],
      synonyms: {
        Q1: 'Q1',
        Q2: 'Q2',
        Q3: 'Q3',
        Q4: 'Q4',
        '1': 'Q1',
        '2': 'Q2',
        '3': 'Q3',
        '4': 'Q4',
        'Kv 1': 'Q1',
        'Kv 2': 'Q2',
        'Kv 3': 'Q3',
        'Kv 4': 'Q4',
      },
    }),
    meetingDate: date({ import: ['Sammanträdesdatum', 'Nämndsammanträde', 'Datum', 'Nämnddatum', 'Mötesdatum'] }),
    form: choice(['written', 'oral', 'both'], {
      import: ['Rapportform', 'Redovisningsform', 'Hur', 'Typ'],
      synonyms: {
        Skriftligt: 'written',
        Muntligt: 'oral',
        Föredragning: 'oral',
        Båda: 'both',
        'Skriftligt och muntligt': 'both',
        'Muntlig och skriftlig': 'both',
      },
    }),
    asOf: date({ import: ['Uppgifter per', 'Avser läget', 'Per datum'] }),
    dnr: text({ max: 60, import: ['Diarienummer', 'Diarienr', 'Ärendenummer'] }),
    text: longText({ import: ['Innehåll', 'Rapporttext', 'Sammanfattning'] }),
  },
  flags: (f) => ({
    isThisYear: f.range('year', { from: thisYear, to: thisYear }),
    isHeld: f.range('meetingDate', { to: today }),
    isComing: f.not(f.range('meetingDate', { to: today })),
  }),
  title: 'title',
  search: ['title', 'text', 'dnr'],
  keys: [['year', 'quarter']],
  sections: { report: ['year', 'quarter', 'title', 'text'], meeting: ['meetingDate', 'form', 'asOf', 'dnr'] },
}).shows(['year', 'quarter', 'meetingDate', 'form'], ['isThisYear', 'isHeld', 'isComing']);
