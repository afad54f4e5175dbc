import type { Words } from '#shared/kit/words.ts';
import type { action } from '#shared/registers/action/action.register.ts';
import { secrecyEn } from './secrecy.en.ts';

const status = { planned: 'Planned', in_progress: 'In progress', done: 'Done', cancelled: 'Cancelled' };
export const actionEn = {
  one: 'Action',
  many: 'Actions',
  new: 'New action',
  about:
    'All actions in one place, whatever their source: risks, classifications, findings, incidents, audits, decisions. An action can have several sources.',
  fields: {
    ref: 'Action no.',
    title: 'Action',
    description: 'Description',
    unit: 'Department',
    owner: 'Action owner',
    start: 'Start date',
    due: 'Due date',
    originalDue: 'First due date',
    dueMoves: 'Times moved',
    status: 'Status',
    done: 'Date done',
    priority: 'Priority',
    expectedEffect: 'Expected effect',
    actualEffect: 'Actual effect',
    nis2Area: 'NIS2 area',
    progress: 'Progress notes',
    comment: 'Comment',
    ...secrecyEn.fields,
    statusAt: 'Status',
    sources: 'Source',
    isOpen: 'Open',
    isOverdue: 'Overdue',
    isDueSoon: 'Due within 30 days',
    isDoneThisYear: 'Done this year',
    counts: 'Counts as an action',
    lacksOwner: 'No owner',
    lacksDue: 'No due date',
    isMoved: 'Moved date',
    lacksEffect: 'Done without an effect',
  },
  help: {
    ...secrecyEn.help,
    due: 'When the date is moved, the first one is kept and the move is counted.',
    actualEffect: 'What the action did for operations. Asked for in follow-up replies.',
    owner: "A role, not a person's name.",
  },
  links: { links: 'Sources' },
  sections: { action: 'The action', dates: 'Time', effect: 'Effect and progress', protection: 'Number and protection' },
  choices: { status, statusAt: status, priority: { low: 'Low', medium: 'Medium', high: 'High' }, secrecy: secrecyEn.choices },
} satisfies Words<typeof action>;
