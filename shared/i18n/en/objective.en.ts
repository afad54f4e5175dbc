import type { Words } from '#shared/kit/words.ts';
import type { objective } from '#shared/registers/objective/objective.register.ts';

export const objectiveEn = {
  one: 'Information security objective',
  many: 'Information security objectives',
  new: 'New objective',
  about:
    'Measurable objectives of the information security work with target and actual. The management review reports whether the objectives are met.',
  fields: {
    title: 'Objective',
    measure: 'Measure',
    target: 'Target',
    actual: 'Actual',
    year: 'Year',
    status: 'Status',
    owner: 'Responsible',
    comment: 'Comment',
    isMet: 'Met',
    isAtRisk: 'At risk or missed',
    isThisYear: 'This year',
    lacksActual: 'Actual not stated',
    lacksMeasure: 'No measure or target',
  },
  help: {
    measure: 'How the objective is measured, for example the share of objects with a valid classification.',
    target: 'The level to reach, for example 90%.',
    owner: "A role, not a person's name.",
    title: 'The objective in one sentence.',
    actual: 'What the measure shows now.',
    year: 'The year of the objective.',
    status: 'On track, at risk, missed or met.',
  },
  links: { planItems: 'Plan items' },
  sections: { objective: 'The objective', measurement: 'Measurement' },
  choices: { status: { on_track: 'On track', at_risk: 'At risk', missed: 'Missed', met: 'Met' } },
} satisfies Words<typeof objective>;
