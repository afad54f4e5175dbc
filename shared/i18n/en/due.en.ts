import type { DueRuleId } from '#shared/due/due-rules.ts';
import type { Translation } from '../../kit/language.ts';
import { wordingIn } from '../../kit/wording.ts';
import type { dueSv } from '../sv/due.sv.ts';

const { count, number } = wordingIn('en-GB');
type Words = (typeof dueSv.rules)[DueRuleId];
const yearly = (short: string, label: string, basis: string): Words => ({ short, label, many: label, basis });

const rules: Readonly<Record<DueRuleId, Words>> = {
  reclassification: {
    short: 'Reclassify',
    label: 'Reclassify',
    many: 'classifications to be made again',
    basis: 'Decision date and the interval given by the highest level, or a date entered by hand.',
  },
  planReview: {
    short: 'Plan',
    label: 'Review continuity plan',
    many: 'continuity plans to review',
    basis: 'Decision date and the review interval, or a date entered by hand.',
  },
  exercise: { short: 'Exercise', label: 'Exercise', many: 'planned exercises', basis: 'Planned date.' },
  riskReview: {
    short: 'Risk',
    label: 'Reassess risk',
    many: 'risks to reassess',
    basis: 'Last assessment and the interval of the risk level, or a date entered by hand.',
  },
  riskAcceptance: {
    short: 'Acceptance',
    label: 'Risk acceptance ends',
    many: 'risk acceptances that end',
    basis: 'End date in the decision to accept the risk.',
  },
  documentReview: {
    short: 'Document',
    label: 'Review governing document',
    many: 'governing documents to review',
    basis: 'Decision date and the interval of the document, or a date entered by hand.',
  },
  supplierFollowUp: {
    short: 'Follow-up',
    label: 'Follow up supplier',
    many: 'suppliers to follow up',
    basis: 'Last follow-up and the interval for critical suppliers.',
  },
  supplierContract: { short: 'Contract', label: 'Contract expires', many: 'contracts that expire', basis: 'End date of the contract.' },
  managementTraining: {
    short: 'Management',
    label: 'Management training',
    many: 'members of management to train',
    basis: 'Cybersecurity Act, chapter 2, section 4; the interval is a setting.',
  },
  rsa: {
    short: 'RSA',
    label: 'Risk and vulnerability analysis complete',
    many: 'risk and vulnerability analyses to complete',
    basis: 'End date of the cycle.',
  },
  action: { short: 'Action', label: 'Action', many: 'actions', basis: 'Due date of the action.' },
  decision: { short: 'Decision', label: 'Decision to carry out', many: 'decisions to carry out', basis: 'End date of the decision.' },
  auditReply: { short: 'Reply', label: 'Reply to the auditors', many: 'replies to the auditors', basis: 'Reply date set by the auditors.' },
  auditReminder: {
    short: 'Reply soon',
    label: 'Prepare reply to the auditors',
    many: 'replies to the auditors to prepare',
    basis: 'Reply date minus the reminder in the settings (meeting of the board).',
  },
  auditRecommendation: {
    short: 'Audit',
    label: 'Recommendation from the auditors',
    many: 'recommendations from the auditors',
    basis: 'End date of the recommendation.',
  },
  imy: { short: 'IMY', label: 'Notify IMY', many: 'notifications to IMY', basis: 'GDPR Article 33: running hours from becoming aware.' },
  informSubjects: {
    short: 'Inform',
    label: 'Inform the data subjects',
    many: 'incidents where data subjects are to be informed',
    basis: 'GDPR Article 34: without undue delay, reminder after 24 hours.',
  },
  nis2Early: {
    short: 'NIS2',
    label: 'NIS2 early warning',
    many: 'NIS2 early warnings',
    basis: 'Cybersecurity Act, chapter 2, section 5: running hours from the start of the clock.',
  },
  nis2Notification: {
    short: 'NIS2',
    label: 'NIS2 incident notification',
    many: 'NIS2 incident notifications',
    basis: 'Cybersecurity Act, chapter 2, section 6: running hours from the start of the clock.',
  },
  nis2Final: {
    short: 'Final report',
    label: 'NIS2 final report',
    many: 'NIS2 final reports',
    basis: 'Cybersecurity Act, chapter 2, section 8: one month after the incident notification, or after the incident has been handled.',
  },
  boardMeeting: { short: 'Board', label: 'Report to the board', many: 'reports to the board', basis: 'Meeting date of the board.' },
  reviewMeeting: {
    short: 'Meeting',
    label: 'Management review, meeting',
    many: 'meetings on the management review',
    basis: 'Meeting date in the review.',
  },
  dpoReport: yearly('DPO report', 'Annual report of the data protection officer', 'Every year, date in the settings.'),
  accessControl: yearly('Access', 'Systematic access review', 'Twice a year, dates in the settings.'),
  tertial: yearly('4-month', 'Four-month follow-up of internal control', 'End of each four-month period, dates in the settings.'),
  boardReport: yearly('Quarter', 'Quarterly report to the board', 'End of the quarter plus 30 days.'),
  vra: yearly('VRA, IKP', 'VRA and internal control plan complete', 'Every autumn, September to November.'),
  review: yearly('Mgmt review', 'Management review', 'Every year, date in the settings.'),
  localInstruction: yearly('Instruction', 'Local instruction reviewed', 'Every year, date in the settings.'),
  eLearning: yearly('E-learning', 'Mandatory e-learning complete', 'Per calendar year, date in the settings.'),
};

/** Words of due dates: the rules, the calendar on the start page and the calendar file. */
export const dueEn = {
  rules,
  title: 'Annual cycle',
  all: (n: number): string => `Show all ${number(n)}`,
  more: (n: number, month: string): string => `${number(n)} more in ${month}, show all`,
  empty: 'no dates',
  entry: (day: string, what: string): string => `${day}: ${what}`,
  many: (n: number, what: string): string => `${number(n)} ${what}`,
  one: (label: string, title: string): string => (title === '' ? label : `${label}: ${title}`),
  times: (n: number): string => `×${n}`,
  rows: 'show the rows',
  download: 'Save as a calendar file',
  saved: (n: number, file: string): string => `${count(n, 'date', 'dates')} saved in ${file}.`,
  help: 'The calendar file (.ics) opens in Outlook or another calendar. Fetch a new one when the dates have changed: the same entries are updated.',
  fileName: (asOf: string): string => `sakerhetsparmen-annual-cycle-${asOf}.ics`,
  calendarName: 'Säkerhetspärmen',
  latest: (time: string): string => `by ${time}`,
  cannotWrite: (file: string): string =>
    `The calendar file ${file} could not be written. Check the folder and try again; the register has not been changed.`,
  written: (n: number, file: string): string => `${count(n, 'date', 'dates')} written to ${file}.`,
  badSpan: 'The period ends before it begins. Nothing has been done.',
  toReview: (days: number): string => (days === 0 ? 'today' : count(days, 'day', 'days')),
  toReviewText: (day: string): string => `until the management review ${day}`,
} as const satisfies Translation<typeof dueSv>;
