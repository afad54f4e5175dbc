import type { Words } from '#shared/kit/words.ts';
import type { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';

export const rsaCycleEn = {
  one: 'RSA cycle',
  many: 'Risk and vulnerability analysis',
  new: 'New cycle',
  about:
    'The risk and vulnerability analysis (RSA) is made in cycles, usually of two years. Each cycle has one record per process, threat and dependency.',
  fields: {
    title: 'Cycle',
    start: 'Start of cycle',
    end: 'End of cycle',
    status: 'State',
    responsible: 'Responsible role',
    comment: 'Comment on the cycle',
    isOngoing: 'In progress',
    isOverdue: 'End date passed',
    isDueSoon: 'Ends within 60 days',
  },
  help: {
    title: 'Leave empty and it becomes the years of the cycle.',
    responsible: "A role, not a person's name.",
    start: 'The first day of the cycle.',
    end: 'The last day of the cycle. The analysis is to be ready then.',
    status: 'How far the cycle has come.',
    comment: 'What concerns the whole cycle.',
  },
  links: { items: 'Processes and threats' },
  sections: {},
  choices: { status: { planned: 'Planned', ongoing: 'In progress', done: 'Done' } },
} satisfies Words<typeof rsaCycle>;
