import type { Words } from '#shared/kit/words.ts';
import type { dpoReport } from '#shared/registers/dpo-report/dpo-report.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const dpoReportEn = {
  one: "DPO's annual report",
  many: "DPO's annual reports",
  new: 'New annual report',
  about:
    "The data protection officer's annual reports, which the administration receives with the annual accounts. Each finding of a report is followed up by itself.",
  fields: {
    year: 'Year',
    received: 'Received',
    dnr: 'Reg. no.',
    summary: 'Summary',
    praise: 'Praise',
    ...secrecyEn.fields,
    isReceived: 'Received reports',
    isReceivedThisYear: 'Received this year',
    isThisYear: 'Concerns this year',
  },
  help: {
    ...secrecyEn.help,
    year: 'The year that the report is about, not the year it arrived.',
    received: 'The day the administration received the report.',
    summary: 'The overall judgement of the officer in a few sentences.',
    praise: 'What the officer finds good. It is not counted as a finding.',
  },
  links: { findings: 'Findings' },
  sections: {},
  choices: { secrecy: secrecyEn.choices },
} satisfies Words<typeof dpoReport>;
