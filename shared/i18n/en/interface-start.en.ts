import type { Translation } from '../../kit/language.ts';
import { wordingIn } from '../../kit/wording.ts';
import type { startSv } from '../sv/interface-start.sv.ts';

const { count, number } = wordingIn('en-GB');

/** Words of the start page. */
export const startEn = {
  toReview: 'Open the review',
  clocks: {
    title: 'Running clocks',
    left: (hours: number, minutes: number): string => `${hours} h ${minutes} min`,
    leftOf: (limit: number): string => `left of ${limit} h`,
    passed: 'The deadline has passed',
    imy: 'Notification to IMY',
    early: 'NIS2 early warning',
    notification: 'NIS2 incident notification',
    until: (at: string): string => `by ${at}`,
    bar: (percent: number): string => `${percent} per cent of the time is left`,
    count: (incidents: number, clocks: number): string =>
      `${count(incidents, 'incident', 'incidents')}, ${count(clocks, 'deadline', 'deadlines')}`,
  },
  todo: {
    title: 'To do',
    late: 'Overdue',
    soon: 'Soon',
    days: (n: number): string => count(n, 'day', 'days'),
    today: 'today',
    inDays: (n: number): string => `in ${count(n, 'day', 'days')}`,
    noneLate: 'Nothing is overdue.',
    noneSoon: 'Nothing is due soon.',
    more: (n: number): string => `Show all (${number(n)}) in the ${n === 1 ? 'register' : 'registers'}:`,
    heads: { when: 'Delay', what: 'What', register: 'Register', date: 'Date', soon: 'Time left' },
  },
  gaps: {
    title: 'Missing for the review',
    count: (n: number): string => count(n, 'gap', 'gaps'),
    none: 'Nothing is missing. The review can be presented.',
    all: (n: number): string => `Show all ${number(n)}`,
  },
  figures: {
    title: 'Key figures',
    how: 'How the figures are counted',
    hide: 'Hide how the figures are counted',
    measure: 'Measure',
    value: 'Value',
    share: 'Share',
    noLastYear: 'No value for last year',
    count: 'Number',
  },
  risks: {
    title: 'Risks',
    open: (n: number, model: string): string => `${number(n)} open, ${model}`,
    register: 'Open the register',
    caption: 'Number of risks by likelihood and consequence',
    alt: (n: number, high: number): string => `Matrix of ${count(n, 'risk', 'risks')}, of which ${number(high)} high or extreme.`,
  },
  welcome: {
    title: 'The register is empty',
    text: 'Import the lists you already have in Excel, or start with the organisation and the information objects. All key figures and the management review are built from what you enter.',
    lists: 'Go through your lists',
    import: 'Import from Excel',
    organisation: 'Enter the organisation',
  },
} as const satisfies Translation<typeof startSv>;
