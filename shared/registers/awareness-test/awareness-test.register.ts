import { date, longText, number, text } from '#shared/kit/field.ts';
import { lastYearEnd, lastYearStart, today, yearStart } from '#shared/kit/filter.ts';
import { actionsOf, register } from '#shared/kit/register.ts';
import { notAbove } from '#shared/kit/rules.ts';

/** Phishing tests and the like (C6). Counts only: who clicked is never recorded. */
export const awarenessTest = register({
  name: 'awarenessTest',
  table: 'awareness_test',
  fields: {
    date: date({ required: true, import: ['Testdatum', 'Utskick datum', 'Utskicksdatum', 'Genomförd', 'Skickat datum', 'Datum för test'] }),
    title: text({ import: ['Testets namn', 'Kampanj', 'Rubrik', 'Scenario', 'Mall', 'Benämning'] }),
    sent: number({
      int: true,
      import: ['Antal skickade', 'Utskick', 'Mottagare', 'Antal mottagare', 'Skickade mejl', 'Levererade', 'Antal utskick'],
    }),
    clicked: number({
      int: true,
      import: [
        'Antal klick',
        'Klick',
        'Antal klickade',
        'Klickade på länken',
        'Klickade länk',
        'Antal som klickade',
        'Klickat',
        'Klickat på länken',
      ],
    }),
    reported: number({
      int: true,
      import: [
        'Antal rapporterade',
        'Rapporterat',
        'Anmälda',
        'Antal anmälda',
        'Rapporterade mejlet',
        'Antal som rapporterade',
        'Antal rapporter',
      ],
    }),
    note: longText({ import: ['Anteckning', 'Kommentar', 'Notering', 'Slutsats'] }),
  },
  links: { actions: actionsOf },
  flags: (f) => ({
    isDone: f.range('date', { to: today }),
    isThisYear: f.range('date', { from: yearStart, to: today }),
    isLastYear: f.range('date', { from: lastYearStart, to: lastYearEnd }),
  }),
  check: (row) => [...notAbove(row, 'clicked', 'sent'), ...notAbove(row, 'reported', 'sent')],
  title: 'date',
  search: ['title', 'note'],
  keys: [['date', 'title']],
}).shows(['date', 'title', 'sent', 'clicked', 'reported'], ['isThisYear', 'isLastYear']);
