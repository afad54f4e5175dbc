import type { Words } from '#shared/kit/words.ts';
import type { exercise } from '#shared/registers/exercise/exercise.register.ts';
import { secrecyEn } from './secrecy.en.ts';

const status = { planned: 'Planned', done: 'Completed', cancelled: 'Cancelled' };
export const exerciseEn = {
  one: 'Exercise',
  many: 'Exercises',
  new: 'New exercise',
  about:
    'Planned and completed exercises of the continuity plans. One exercise can cover several plans, and the lessons learned become actions.',
  fields: {
    ref: 'Exercise no.',
    title: 'Name',
    unit: 'Department',
    type: 'Type',
    planned: 'Planned',
    done: 'Completed',
    participants: 'Number of participants',
    scenario: 'Scenario',
    result: 'Result',
    lessons: 'Lessons learned',
    status: 'Status',
    ...secrecyEn.fields,
    statusAt: 'Status',
    isRecent: 'Within the exercise interval',
    isDone: 'Completed exercises',
    isPlanned: 'Planned exercises',
    isDoneInTime: 'Completed within the interval',
    isDoneThisYear: 'Completed this year',
    isOverdue: 'Planned date passed',
    hasAction: 'Has action',
    needsAction: 'Shortcomings without action',
  },
  help: {
    ...secrecyEn.help,
    type: 'A crisis exercise counts as a simulation. A real event in which the plan was used counts as an exercise.',
    result: 'Whether the purpose of the exercise was met.',
    lessons: 'What worked and what is to be changed. Enter what is to be done as actions.',
    participants: 'A number, not names.',
    title: 'A short name of the exercise.',
    planned: 'The day on which it is to be held.',
    done: 'The day on which it was held.',
    scenario: 'The situation that is practised.',
    status: 'Done requires date, result and number of participants.',
  },
  links: { plans: 'Plans', actions: 'Actions' },
  sections: { exercise: 'The exercise', time: 'Carrying out', result: 'Result', protection: 'Number and protection' },
  choices: {
    type: {
      tabletop: 'Tabletop exercise',
      callout: 'Call-out exercise',
      functional: 'Functional exercise',
      simulation: 'Simulation',
      real_event: 'Real event',
    },
    result: { met: 'Met', partly: 'Partly met', not_met: 'Not met' },
    status,
    statusAt: status,
    secrecy: secrecyEn.choices,
  },
} satisfies Words<typeof exercise>;
