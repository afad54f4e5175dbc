import type { Words } from '#shared/kit/words.ts';
import type { vraRow } from '#shared/registers/vra-row/vra-row.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const vraRowEn = {
  one: 'VRA record',
  many: 'VRA (business risk analysis)',
  new: 'New VRA record',
  about:
    "The board's business risk analysis (VRA), one record per risk in the mandatory working methods. What goes into the internal control plan is chosen here.",
  fields: {
    year: 'Year',
    process: "The board's material processes",
    method: 'Working method',
    title: 'Risk',
    hasRoutine: 'Routine description',
    hasContinuousControl: 'Continuous controls',
    model: 'Risk model',
    L: 'Likelihood',
    C: 'Materiality',
    inIkp: 'To the IKP',
    motive: 'Justification',
    ...secrecyEn.fields,
    level: 'Risk level',
    levelRank: 'Order of the level',
    value: 'Risk value',
    needsTreatment: 'To be treated',
    isThisYear: "This year's analysis",
    isInIkp: 'In the internal control plan',
    isHigh: 'High or above',
    highOutsideIkp: 'High but not in the IKP',
    lacksRoutine: 'No routine description',
    lacksControl: 'No continuous control',
    lacksMotive: 'No justification',
  },
  help: {
    ...secrecyEn.help,
    year: "The year of the analysis. Left empty, the record counts towards this year's analysis.",
    C: 'The consequence axis of the 5×5 model.',
    model: 'The VRA (business risk analysis) is assessed in 5×5. The models are never mixed in one matrix.',
    inIkp: 'The management team of the administration decides what goes into the internal control plan.',
    motive: 'Why the record is included in the internal control plan or not.',
  },
  links: { actions: 'Actions' },
  sections: { risk: 'The risk', assessment: 'Assessment', ikp: 'Internal control plan', protection: 'Protection of the record' },
  choices: { secrecy: secrecyEn.choices },
} satisfies Words<typeof vraRow>;
