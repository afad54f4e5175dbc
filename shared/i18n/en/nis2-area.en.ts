import type { Words } from '#shared/kit/words.ts';
import type { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';

export const nis2AreaEn = {
  one: 'NIS2 area',
  many: 'NIS2 areas',
  new: 'New area',
  about:
    'The ten areas of measures in the Cybersecurity Act and how far the administration has come in each. Every year it is chosen which areas are given priority.',
  fields: {
    year: 'Year',
    no: 'No.',
    title: 'Area',
    prioritised: 'Prioritised',
    motive: 'Reason',
    status: 'Status',
    maturity: 'Maturity level',
    owner: 'Responsible',
    comment: 'Comment',
    isPrioritised: 'Prioritised areas',
    isImplemented: 'Implemented',
    isNotStarted: 'Not started',
    isThisYear: 'This year',
    lacksMotive: 'Prioritised without reason',
  },
  help: {
    no: 'The number of the item in chapter 2, section 3 of the Cybersecurity Act.',
    motive: 'Why the area is given priority this year.',
    maturity: '0 to 5, if the administration measures maturity.',
    owner: "A role, not a person's name.",
    year: 'The year of the assessment.',
    title: 'The area in the Cybersecurity Act, chapter 2 section 3.',
    prioritised: 'The area is given priority this year.',
    status: 'How far the work has come.',
  },
  links: { actions: 'Actions' },
  sections: { area: 'The area', state: 'State' },
  choices: {
    status: { not_started: 'Not started', started: 'Started', partly: 'Partly', implemented: 'Implemented', followed_up: 'Followed up' },
  },
} satisfies Words<typeof nis2Area>;
