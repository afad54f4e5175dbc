import type { Words } from '#shared/kit/words.ts';
import type { session } from '#shared/registers/session/session.register.ts';
import { trainingFormEn } from './course.en.ts';

export const sessionEn = {
  one: 'Training session',
  many: 'Training sessions',
  new: 'New training session',
  about: 'Training, briefings and workshops that have been held or are planned. Only the number of participants is kept, never names.',
  fields: {
    ref: 'No.',
    title: 'Training',
    course: 'Course in the catalogue',
    form: 'Form',
    group: 'Target group',
    date: 'Date',
    units: 'Department',
    invited: 'Invited',
    attended: 'Attended',
    nis2: 'NIS2',
    evaluation: 'Rating (1–5)',
    note: 'Note',
    isHeld: 'Held',
    isPlanned: 'Planned',
    isHeldThisYear: 'Held this year',
    isHeldLastYear: 'Held last year',
    isForManagement: 'For management',
    isManagementNis2: 'Management in NIS2',
    lacksAttendance: 'No number of participants',
  },
  help: {
    date: 'A date after the as-of date counts as planned.',
    units: 'All, or departments separated by commas.',
    nis2: 'Counts towards the requirement on management training in the Cybersecurity Act.',
    evaluation: 'The mean rating of the participants, from 1 to 5.',
    attended: 'Number of people, at most the number invited.',
    title: 'The name of the session, so that it is known in the review.',
    course: 'The course of the catalogue, if it belongs to one.',
    form: 'Training, briefing, workshop or forum.',
    group: 'Whom the session was meant for.',
    invited: 'Number invited. The denominator of attendance.',
  },
  links: { course: 'Course' },
  sections: { session: 'The session', attendance: 'Attendance', evaluation: 'Evaluation' },
  choices: {
    form: trainingFormEn,
    group: { management: 'Management', managers: 'Managers', unit: 'Unit/department', experts: 'Experts', all: 'All' },
  },
} satisfies Words<typeof session>;
