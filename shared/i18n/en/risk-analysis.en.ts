import type { Words } from '#shared/kit/words.ts';
import type { riskAnalysis } from '#shared/registers/risk-analysis/risk-analysis.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const riskAnalysisEn = {
  one: 'Risk analysis',
  many: 'Risk analyses',
  new: 'New risk analysis',
  about:
    'Occasions when risks were identified and assessed, with scope, leader and participants. The risks that the analysis gave are linked here.',
  fields: {
    title: 'Risk analysis',
    object: 'Object of analysis',
    unit: 'Department',
    scope: 'Scope',
    type: 'Type',
    date: 'Date',
    leader: 'Analysis leader',
    participants: 'Participants',
    model: 'Risk model',
    comment: 'Comment',
    ...secrecyEn.fields,
    lacksRisks: 'Without risks',
  },
  help: {
    ...secrecyEn.help,
    participants: 'Roles or numbers, no names of persons.',
    leader: "A role, not a person's name.",
    scope: 'What the analysis covers and what has been left out.',
    model: 'Every risk belongs to one model. Information security risks are assessed in 4×4, the VRA (business risk analysis) in 5×5.',
    title: 'What the analysis is about, so that it is known among others.',
    object: 'The system or process that is analysed.',
    type: 'Which kind of analysis it is.',
    date: 'The day of the analysis.',
  },
  links: { object: 'Object', risks: 'Risks' },
  sections: { analysis: 'The analysis', work: 'Carrying out', protection: 'Protection of the record' },
  choices: {
    type: {
      object: 'System or object',
      process: 'Process',
      unit: 'Department',
      procurement: 'Procurement',
      change: 'Change',
      other: 'Other',
    },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof riskAnalysis>;
