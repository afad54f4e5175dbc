import { wordingIn } from '../../kit/wording.ts';
import type { GuideGroup, GuideListKey } from '../../guide/lists.ts';
import type { Translation } from '../../kit/language.ts';
import type { firstHoursSv } from '../sv/first-hours.sv.ts';

const { count, number } = wordingIn('en-GB');

const groups: Readonly<Record<GuideGroup, string>> = {
  base: 'The basics',
  risk: 'Risks and controls',
  continuity: 'Continuity and incidents',
  training: 'Training',
  privacy: 'Data protection',
  steering: 'Audit and governance',
};
const lists: Readonly<Record<GuideListKey, { readonly title: string; readonly text: string }>> = {
  organisation: { title: 'The organisation', text: 'Departments and units with their number of staff. Often from the HR system.' },
  suppliers: { title: 'Suppliers and contracts', text: 'The list of contracts, or an extract from the contract database.' },
  classifications: {
    title: 'Classification list',
    text: 'Systems, processes and information sets with their class. Your own Excel list or an extract from KLASSA.',
  },
  risks: { title: 'Risk list', text: 'Information security risks with likelihood and consequence, from risk analyses or the MSB tool.' },
  vra: { title: 'Materiality and risk analysis', text: 'The VRA of the board, often from Stratsys or ILS. Assessed by itself in 5×5.' },
  controls: { title: 'Internal control plan', text: 'The control activities with their results for each four-month period.' },
  plans: { title: 'Continuity plans', text: 'Which plans there are, when they were decided and the tolerable outage.' },
  exercises: { title: 'Exercises', text: 'Planned and held exercises with their results.' },
  incidents: { title: 'Incidents', text: 'The extract from IA or the incident log. Descriptions may name people: read them first.' },
  sessions: { title: 'Training sessions', text: 'Briefings, workshops and training with those invited and those who took part.' },
  completions: {
    title: 'Completed e-learning',
    text: 'Number completed for each course and department, from the learning platform. No names.',
  },
  processing: { title: 'Record of processing', text: 'Processing of personal data, for example from VisAlfa.' },
  findings: {
    title: 'Findings of the data protection officer',
    text: 'Deviations and recommendations from the annual report, preferably those of last year too.',
  },
  audits: { title: 'Audits', text: 'The audits of the city audit office and when replies are due.' },
  recommendations: { title: 'Recommendations', text: 'The recommendations of the audits. Import the audits first.' },
  documents: { title: 'Governing documents', text: 'Guidelines, local instructions and routines with decision and next revision.' },
  plan: { title: 'Three-year plan', text: 'Activities for each year from the last management review.' },
  actions: { title: 'Action list', text: 'Actions of every kind. Import it last, so that each action finds what it belongs to.' },
};

/** Words of the first hours: the walk through the lists, and the tour. */
export const firstHoursEn = {
  guide: {
    title: 'Getting started',
    text: 'Go through the lists that you already have, from the top: what other lists refer to comes first. You need not have them all, and the order can be broken. Where you have no list, download an empty one and fill it in in Excel.',
    count: (done: number, all: number): string => `${done} of ${all} lists are in`,
    bar: 'Lists that are in',
    groups,
    lists,
    rows: (n: number): string => `In, ${count(n, 'record', 'records')}`,
    open: 'Not in yet',
    none: 'There is none',
    read: 'Import',
    more: 'Import more',
    readOf: (list: string): string => `Import: ${list}`,
    moreOf: (list: string): string => `Import more: ${list}`,
    empty: 'Empty list',
    emptyOf: (list: string): string => `Empty list: ${list}`,
    skip: 'Have none',
    skipOf: (list: string): string => `Have none: ${list}`,
    unskip: 'Take up again',
    unskipOf: (list: string): string => `Take up again: ${list}`,
    show: (list: string): string => `Open the register of ${list}`,
    columns: 'What the list should hold',
    columnsOf: (list: string): string => `What the list should hold: ${list}`,
    must: 'Has to be on every row',
    mustNone: 'No single field has to be filled in.',
    may: 'Can be there',
    other: 'The columns need not have these names. Other common names are known, and you match the rest when you import.',
    saved: (file: string): string => `${file} has been downloaded. Fill it in and import it here.`,
    failed: 'The empty list could not be made. The register is untouched; try again.',
    hide: 'Do not show on the overview',
    unhide: 'Show on the overview',
    hidden: 'Not shown on the overview. The page is still found under Help.',
    finished: 'All lists have been gone through.',
    next: (list: string): string => `Next: ${list}.`,
    go: 'Continue',
    dismiss: 'Do not show again',
    back: 'Back to Getting started',
    into: (list: string): string => `Import: ${list}`,
  },
  tour: {
    start: 'Show the tour',
    offer: 'New here?',
    offerText: 'The tour shows the most important things in a minute. It is always found under Help.',
    later: 'Not now',
    place: (at: number, of: number): string => `${number(at)} of ${number(of)}`,
    label: (title: string, at: number, of: number): string => `Tour, step ${number(at)} of ${number(of)}: ${title}`,
    next: 'Next',
    back: 'Previous',
    end: 'End the tour',
    done: 'Done',
    steps: {
      start: {
        title: 'The overview',
        text: 'The day begins here: what is overdue, what is due soon and what the review lacks. Every row leads to where it can be put right.',
      },
      registers: {
        title: 'The registers',
        text: 'All registers work alike: search and filter in the table, open a row, change it in the panel. The figure in red is the number overdue.',
      },
      reports: {
        title: 'The reports',
        text: 'The management review is written from the registers. You write what only you know, present it at the meeting and have it as Word.',
      },
      search: {
        title: 'Search everything from here',
        text: 'Records by words or number, pages and commands in one field. Ctrl+K opens it wherever you are.',
      },
      asOf: {
        title: 'As-of date',
        text: 'Every state, deadline and key figure is counted on this day. Choose another to see how things stood at the end of a quarter.',
      },
      states: {
        title: 'Saved and protected',
        text: 'Here you see that everything is saved, when the last backup was made and whether the file is encrypted. Click to see more.',
      },
      help: {
        title: 'Help',
        text: 'The user guide, Getting started, this tour, where your data are and all keyboard shortcuts. The ? key opens the help.',
      },
    },
  },
} satisfies Translation<typeof firstHoursSv>;
