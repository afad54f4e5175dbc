import type { Words } from '#shared/kit/words.ts';
import type { completion } from '#shared/registers/completion/completion.register.ts';

export const completionEn = {
  one: 'Extract of completed e-learning courses',
  many: 'Completed e-learning courses',
  new: 'New extract',
  about:
    'How many have taken the mandatory e-learning courses, per department and date of extract. The latest extract counts, the earlier ones are kept.',
  fields: {
    course: 'Course',
    unit: 'Department',
    headcount: 'Number of employees',
    completed: 'Completed',
    asOf: 'Date of extract',
    isLatest: 'The latest extract',
    isCounted: 'Latest extract',
    isThisYear: 'Extract this year',
  },
  help: {
    headcount: 'Including consultants.',
    completed: 'Number of people who have taken the course this year. The share is calculated.',
    asOf: 'The day the numbers were fetched.',
    course: 'The course that the figures are about.',
  },
  links: { course: 'Course' },
  sections: {},
  choices: {},
} satisfies Words<typeof completion>;
