import type { Translation } from '#shared/kit/language.ts';
import type { appendixSv } from '../sv/review-appendix.sv.ts';

const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);
const number = new Intl.NumberFormat('en-GB');

/** Words of the landscape appendices. */
export const appendixEn = {
  risks: {
    intro: (n: number): string =>
      some(n, 'The list contains one open risk.', `The list contains ${number.format(n)} open risks, highest level first.`),
    capped: (shown: number, total: number): string =>
      `The list shows the ${number.format(shown)} highest rated of ${number.format(total)} risks.`,
    table: {
      caption: 'Open risks, highest level first',
      alt: 'The table shows open risks with department, likelihood, consequence, level, risk owner, treatment, status and next review.',
      columns: [
        'No.:1.1',
        'Risk:4',
        'Department:1.6',
        'L:0.4:r',
        'C:0.4:r',
        'Level:1.4',
        'Risk owner:1.7',
        'Treatment:1.2',
        'Status:1.2',
        'Review by:1.4',
      ],
      source: 'risk register',
    },
  },
  actions: {
    intro: (n: number): string => some(n, 'One action is open.', `${number.format(n)} actions are open, earliest due date first.`),
    table: {
      caption: 'Open actions',
      alt: 'The table shows open actions with department, owner, due date, number of times moved, status and priority.',
      columns: ['No.:0.9', 'Action:4', 'Department:1.7', 'Owner:1.8', 'Due date:1.7', 'Times moved:0.9:r', 'Status:1', 'Priority:1'],
      source: 'register of actions',
    },
  },
  classifications: {
    intro: (n: number): string =>
      some(n, 'The list contains one classification.', `The list contains ${number.format(n)} classifications.`),
    table: {
      caption: 'Classifications',
      alt: 'The table shows classifications with object, class, context, decision date, next review, status, classification lead and action plan.',
      columns: [
        'No.:0.9',
        'Object:3.2',
        'Class:1.3',
        'Context:1.6',
        'Decided:1.2',
        'Review by:1.7',
        'Status:1.1',
        'Classification lead:1.8',
        'Action plan:1.2',
      ],
      source: 'register of classifications',
    },
  },
  incidents: {
    intro: (n: number): string => some(n, 'The list contains one incident.', `The list contains ${number.format(n)} incidents.`),
    table: {
      caption: 'Incidents of the year',
      alt: 'The table shows the year’s incidents with date of awareness, type, severity, department and status.',
      columns: ['No.:1.3', 'Aware:1.1', 'Incident:4', 'Type:1.7', 'Severity:1.1', 'Department:1.6', 'Status:1.1'],
      source: 'incident register',
    },
    publicNote: 'Individual incidents are not reported in the public version.',
  },
  quality: {
    intro: 'Records with missing information make the key figures less certain. The table shows what needs to be completed.',
    complete: 'No records lack an owner, a due date or a department.',
    table: {
      caption: 'Records with no owner, due date or department',
      alt: 'The table shows, for each register, the number of records and how many have no owner, due date or department.',
      columns: ['Register:3', 'Records:1:r', 'No owner:1.2:r', 'No due date:1.2:r', 'No department:1.2:r'],
      source: 'the registers',
    },
  },
  figures: {
    intro:
      'Every number in the report is calculated from the registers according to the definition below. A key figure with nothing to count is printed as –.',
    table: {
      caption: 'Key figures with definitions',
      alt: 'The table shows each key figure with its definition, numerator, denominator and value.',
      columns: ['Key figure:2.6', 'Definition:6', 'Numerator:0.9:r', 'Denominator:0.9:r', 'Value:1.6:r'],
      source: 'the registers',
    },
  },
} satisfies Translation<typeof appendixSv>;
