import type { Words } from '#shared/kit/words.ts';
import type { boardReport } from '#shared/registers/board-report/board-report.register.ts';

export const boardReportSv = {
  one: 'Nämndrapport',
  many: 'Nämndrapporter',
  new: 'Ny nämndrapport',
  about: 'Rapporter om informationssäkerhet till nämnden, kvartal för kvartal. Här syns när och hur nämnden har fått rapporten.',
  fields: {
    title: 'Rapport',
    year: 'År',
    quarter: 'Kvartal',
    meetingDate: 'Sammanträde',
    form: 'Form',
    asOf: 'Brytdatum',
    dnr: 'Dnr',
    text: 'Text',
    isThisYear: 'I år',
    isHeld: 'Lämnade',
    isComing: 'Kommande',
  },
  help: {
    title: 'Lämna tomt så blir det kvartal och år.',
    asOf: 'Datumet som siffrorna i rapporten är räknade vid.',
    year: 'Året som rapporten gäller.',
    quarter: 'Kvartalet som rapporten gäller.',
    meetingDate: 'Dagen för nämndens sammanträde.',
    form: 'Skriftligt, muntligt eller båda.',
    text: 'Aktuella frågor och aktiviteter under kvartalet.',
  },
  sections: { report: 'Rapporten', meeting: 'Sammanträdet' },
  choices: {
    quarter: { Q1: 'Kvartal 1', Q2: 'Kvartal 2', Q3: 'Kvartal 3', Q4: 'Kvartal 4' },
    form: { written: 'Skriftlig', oral: 'Muntlig', both: 'Skriftlig och muntlig' },
  },
} satisfies Words<typeof boardReport>;
