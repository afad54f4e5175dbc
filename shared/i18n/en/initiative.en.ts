import type { Words } from '#shared/kit/words.ts';
import type { initiative } from '#shared/registers/initiative/initiative.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const initiativeEn = {
  one: 'Initiative',
  many: 'Initiatives',
  new: 'New initiative',
  about: 'Larger efforts with several activities and a common goal. Actions can be linked to an initiative.',
  fields: {
    area: 'Area',
    title: 'Initiative',
    activities: 'Activities',
    goal: 'Goal',
    status: 'Status',
    year: 'Year',
    owner: 'Responsible',
    comment: 'Comment',
    ...secrecyEn.fields,
    isOpen: 'Open',
    isDone: 'Done',
  },
  help: {
    ...secrecyEn.help,
    goal: 'What is to be reached when the initiative is done.',
    owner: "A role, not a person's name.",
    area: 'For example information, competence or technology.',
    title: 'The initiative in one line.',
    activities: 'One activity on each line.',
    status: 'How far it has come.',
    year: 'The year that it belongs to.',
  },
  links: { actions: 'Actions' },
  sections: { initiative: 'The initiative', state: 'State', protection: 'Protection of the record' },
  choices: {
    status: { planned: 'Planned', in_progress: 'In progress', done: 'Done', cancelled: 'Cancelled' },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof initiative>;
