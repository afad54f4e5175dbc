import type { Words } from '#shared/kit/words.ts';
import type { boardReport } from '#shared/registers/board-report/board-report.register.ts';

export const boardReportEn = {
  one: 'Board report',
  many: 'Board reports',
  new: 'New board report',
  about: 'Reports on information security to the board, quarter by quarter. Shows when and how the board received each report.',
  fields: {
    title: 'Report',
    year: 'Year',
    quarter: 'Quarter',
    meetingDate: 'Board meeting',
    form: 'Given',
    asOf: 'As-of date',
    dnr: 'Reg. no.',
    text: 'Text',
    isThisYear: 'This year',
    isHeld: 'Given to the board',
    isComing: 'Coming',
  },
  help: {
    title: 'Leave empty and it becomes quarter and year.',
    asOf: 'The date at which the figures of the report are counted.',
    year: 'The year of the report.',
    quarter: 'The quarter of the report.',
    meetingDate: 'The day of the meeting of the board.',
    form: 'In writing, by word of mouth or both.',
    text: 'Current questions and activities of the quarter.',
  },
  sections: { report: 'The report', meeting: 'The meeting' },
  choices: {
    quarter: { Q1: 'Quarter 1', Q2: 'Quarter 2', Q3: 'Quarter 3', Q4: 'Quarter 4' },
    form: { written: 'In writing', oral: 'Orally', both: 'In writing and orally' },
  },
} satisfies Words<typeof boardReport>;
