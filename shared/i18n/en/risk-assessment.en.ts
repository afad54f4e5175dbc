import type { Words } from '#shared/kit/words.ts';
import type { riskAssessment } from '#shared/registers/risk-assessment/risk-assessment.register.ts';

export const riskAssessmentEn = {
  one: 'Assessment',
  many: 'Earlier assessments',
  new: 'New assessment',
  about:
    'How the risk has been assessed over time. A record is added when likelihood, consequence or date of assessment changes on the risk.',
  fields: {
    risk: 'Risk',
    date: 'Date',
    L: 'Likelihood',
    C: 'Consequence',
    note: 'Note',
    model: 'Risk model',
    level: 'Risk level',
    value: 'Risk value',
  },
  help: {
    note: 'What changed the assessment.',
    risk: 'The risk that was assessed.',
    date: 'The day of the assessment.',
    L: 'The likelihood as it was assessed that day.',
    C: 'The consequence as it was assessed that day.',
    model: 'The model that was used; levels of different models cannot be compared.',
  },
  links: { risk: 'Risk' },
  sections: {},
  choices: {},
} satisfies Words<typeof riskAssessment>;
