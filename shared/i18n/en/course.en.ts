import type { Translation } from '#shared/kit/language.ts';
import type { Words } from '#shared/kit/words.ts';
import type { course } from '#shared/registers/course/course.register.ts';
import type { trainingFormSv } from '../sv/course.sv.ts';

/** The forms of training, for catalogue and sessions alike. */
export const trainingFormEn = {
  mandatory_elearning: 'Mandatory e-learning course',
  training: 'Training',
  briefing: 'Briefing',
  workshop: 'Workshop',
  forum: "Managers' forum",
  test: 'Test',
} as const satisfies Translation<typeof trainingFormSv>;

export const courseEn = {
  one: 'Course',
  many: 'Courses',
  new: 'New course',
  about:
    'The course catalogue: mandatory e-learning courses, training, briefings and workshops. Sessions and completion belong to a course.',
  fields: {
    title: 'Training',
    kind: 'Form',
    topic: 'Topic',
    nis2: 'NIS2',
    intervalMonths: 'Interval (months)',
    note: 'Note',
    isMandatory: 'Mandatory e-learning courses',
    isNis2: 'Counts for NIS2',
  },
  help: {
    nis2: 'Counts towards the requirement on management training in the Cybersecurity Act.',
    intervalMonths: 'How often the course is to be taken again. Mandatory e-learning courses are taken every calendar year.',
    title: 'The name of the training, for example the mandatory e-learning.',
    kind: 'Mandatory e-learning is counted by department.',
    topic: 'What it is about.',
  },
  links: { sessions: 'Sessions', completions: 'Completion', managementTrainings: 'Management training' },
  sections: {},
  choices: { kind: trainingFormEn },
} satisfies Words<typeof course>;
