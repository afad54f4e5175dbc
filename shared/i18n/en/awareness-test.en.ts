import type { Words } from '#shared/kit/words.ts';
import type { awarenessTest } from '#shared/registers/awareness-test/awareness-test.register.ts';

export const awarenessTestEn = {
  one: 'Phishing test',
  many: 'Phishing tests',
  new: 'New phishing test',
  about: 'Tests of how employees deal with phishing. Only numbers are kept, never who clicked.',
  fields: {
    date: 'Date',
    title: 'Test',
    sent: 'Sent',
    clicked: 'Clicked',
    reported: 'Reported',
    note: 'Note',
    isDone: 'Completed',
    isThisYear: 'This year',
    isLastYear: 'Last year',
  },
  help: {
    sent: 'Number of messages sent.',
    reported: 'Number of people who reported the message as suspicious.',
    date: 'The day on which the test was sent.',
    title: 'A short name of the test.',
    clicked: 'Number who clicked the link.',
  },
  links: { actions: 'Actions' },
  sections: {},
  choices: {},
} satisfies Words<typeof awarenessTest>;
