import type { Words } from '#shared/kit/words.ts';
import type { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { secrecyEn } from './secrecy.en.ts';

export const planItemEn = {
  one: 'Plan item',
  many: 'Three-year plan',
  new: 'New plan item',
  about: 'Prioritised activities for the coming three years. The plan is printed in the management review and followed up the year after.',
  fields: {
    year: 'Year',
    no: 'No.',
    title: 'Activity',
    area: 'Area',
    nis2: 'NIS2',
    nis2Area: 'NIS2 area',
    recurring: 'Recurring',
    owner: 'Responsible',
    unit: 'Department',
    status: 'Status',
    priority: 'Priority',
    carriedFrom: 'Carried over from an earlier year',
    objective: 'Objective',
    comment: 'Comment',
    ...secrecyEn.fields,
    counted: 'Counted',
    isOpen: 'Open',
    isDone: 'Done',
    isThisYear: 'This year',
    isNextYear: 'Next year',
    isLeftOver: 'Left from earlier years',
    isNis2: 'Marked NIS2',
    lacksOwner: 'Nobody responsible',
  },
  help: {
    ...secrecyEn.help,
    nis2: 'Marked NIS2 in the plan.',
    recurring: 'The activity is there in other years too.',
    owner: "A role, not a person's name.",
    carriedFrom: 'The plan item of an earlier year that this one continues.',
  },
  links: { carriedFrom: 'Carried over from', carriedTo: 'Carried over to', objective: 'Objective', actions: 'Actions' },
  sections: { item: 'The plan item', state: 'State', belonging: 'Belongs to', protection: 'Protection of the record' },
  choices: {
    status: { planned: 'Planned', in_progress: 'In progress', done: 'Done', cancelled: 'Cancelled' },
    priority: { low: 'Low', medium: 'Medium', high: 'High' },
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof planItem>;
