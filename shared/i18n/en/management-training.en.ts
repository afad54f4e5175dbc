import type { Words } from '#shared/kit/words.ts';
import type { managementTraining } from '#shared/registers/management-training/management-training.register.ts';

export const managementTrainingEn = {
  one: 'Management training',
  many: 'Management training',
  new: 'New management training',
  about:
    'Evidence that management has been trained as the Cybersecurity Act requires, one record per role and course. Roles are kept, not names of persons.',
  fields: {
    role: 'Role',
    course: 'Course in the catalogue',
    topic: 'Training',
    date: 'Date',
    note: 'Note',
    dueDate: 'Renew by',
    isLatest: "The role's latest training",
    isCounted: 'Latest per role',
    isCurrent: 'Current',
    isOverdue: 'To be renewed',
    isDueSoon: 'Renew within 60 days',
    isThisYear: 'Trained this year',
  },
  help: {
    role: "A role in management, not a person's name.",
    note: 'Where the certificate or attendance list is kept.',
    course: 'The course of the catalogue, if it was one.',
    topic: 'What the training was about.',
    date: 'The day of the training. Evidence for the Cybersecurity Act, chapter 2 section 4.',
  },
  links: { course: 'Course' },
  sections: {},
  choices: {},
} satisfies Words<typeof managementTraining>;
