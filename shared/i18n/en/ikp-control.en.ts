import type { Words } from '#shared/kit/words.ts';
import type { ikpControl } from '#shared/registers/ikp-control/ikp-control.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const ikpControlEn = {
  one: 'Control',
  many: 'Internal control',
  new: 'New control',
  about:
    'Controls of the internal control plan (IKP) for information security and data protection. Results are entered per four-month period and reported in the four-month report and the management review.',
  fields: {
    year: 'Year',
    method: 'Working method',
    moment: 'Control item',
    risk: 'Risk',
    how: 'Method',
    frequency: 'Times a year',
    responsible: 'Responsible',
    reportedTo: 'Reported to',
    unit: 'Department',
    periods: 'Control period',
    comment: 'Comment',
    ...secrecyEn.fields,
    isThisYear: 'This year',
    hasDeviation: 'Has deviation',
    hasMajorDeviation: 'Has major deviation',
    lacksResult: 'No result',
    lacksResponsible: 'No responsible role',
  },
  help: {
    ...secrecyEn.help,
    moment: 'What is controlled.',
    how: 'How the control is made, for example a spot check or a comparison with a list.',
    periods: 'When the control is to be made, for example T1 and T2.',
    responsible: "A role, not a person's name.",
    year: 'The year in which the control is part of the plan.',
    method: 'The working method that it belongs to.',
    risk: 'What the control is to find or prevent.',
    frequency: 'Access controls are made twice a year.',
    reportedTo: 'The role that receives the result.',
  },
  links: { results: 'Results' },
  sections: { control: 'The control', work: 'Carrying out', protection: 'Protection of the record' },
  choices: { secrecy: secrecyEn.choices },
} satisfies Words<typeof ikpControl>;
