import type { Translation } from '#shared/kit/language.ts';
import type { documentsSv } from '../sv/documents.sv.ts';
import { documentTextsEn } from './document-texts.en.ts';

const some = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** Words of the documents beside the management review. */
export const documentsEn = {
  ...documentTextsEn,
  kinds: {
    reviewAgenda: {
      label: 'Notice and agenda for the management review',
      about: 'Time, place, roles and the agenda items with their basis and current state.',
    },
    reviewMinutes: {
      label: 'Minutes of the management review',
      about: 'The agenda items, decisions with owner and date, assessment and approval.',
    },
    vpExtract: {
      label: 'Input to the operational plan',
      about: 'Key figures, three-year plan and decisions for the objective on preparedness and control.',
    },
    boardReport: { label: 'Quarterly report to the board', about: 'Current issues, incidents, risks and activities during the quarter.' },
    auditReplyFirst: {
      label: 'Reply to the auditors',
      about: 'Planned measures, expected effect and implementation date for each recommendation.',
    },
    auditReplyFollowUp: {
      label: 'Follow-up reply to the auditors',
      about: 'Measures taken and effect for each recommendation, in the same order.',
    },
    dpoFindings: {
      label: 'The data protection officer’s annual report and findings',
      about: 'The summary of the annual report, the year’s findings with actions, and what became of last year’s.',
    },
    treatmentPlan: { label: 'Treatment plan for a department', about: 'The department’s open risks and what is done about each.' },
    classificationRecord: { label: 'Classification record', about: 'Object, levels, justification, decision and earlier versions.' },
    incidentReport: { label: 'Incident report', about: 'Sequence of events, notifications, cause, lessons learned and actions.' },
    continuityPlan: {
      label: 'Continuity plan, paper copy',
      about: 'What is needed when the systems are down, with contacts and a log to fill in by hand.',
    },
    crisisPlan: { label: 'Crisis communication plan, paper copy', about: 'Who is informed by whom, how and in what order.' },
  },
  board: 'the board',
  keyword: 'information security',
  nothing: 'Nothing is registered for this section.',
  withheld: 'Omitted for reasons of secrecy',
  overdue: 'Overdue',
  noActions: 'No actions are registered.',
  actionTable: {
    caption: 'Actions',
    alt: 'The table shows the actions with owner, due date and status.',
    columns: ['No.:1.3', 'Action:3.4', 'Owner:2', 'Due date:1.9', 'Status:1.4'],
    source: 'register of actions',
  },
  logTable: {
    caption: 'Log',
    alt: 'Empty table to fill in by hand with time, event, action and person responsible.',
    columns: ['Date and time:1.4', 'What has happened:3', 'What is being done:3', 'Responsible:1.6'],
    source: '',
  },
  figures: {
    caption: 'Key figures',
    alt: 'The table shows the key figures for information security and data protection.',
    columns: ['Key figure:3', 'Value:1.4:r'],
    source: 'the registers',
  },
  vp: {
    title: (year: number): string => `Input to the operational plan ${year}`,
    subtitle: 'Objective 3.5 High preparedness and strong control',
    basis: 'Based on',
    review: (year: number): string => `Management review ${year}`,
    headings: {
      goal: 'Information security and data protection under the objective',
      state: 'Current state',
      plan: (year: number): string => `Plan for ${year}–${year + 2}`,
      decisions: 'Decisions at the management review',
    },
    goal: (year: number): string =>
      `The work on information security and data protection is part of preparedness and is reported under the objective. This input describes the current state and what the administration plans for ${year} and the following two years.`,
    goalGap: 'Write here the assignment and how the work contributes to the objective.',
    state: (asOf: string): string => `The key figures show the state as of ${asOf}.`,
    year: (year: number): string => `In ${year}`,
  },
  board_report: {
    title: 'Quarterly report on information security',
    subtitle: (quarter: string, year: string, from: string, to: string): string => `Quarter ${quarter.slice(1)} ${year}, ${from} to ${to}`,
    headings: {
      questions: 'Current issues',
      state: 'The state in figures',
      incidents: 'Incidents during the quarter',
      risks: 'Risks to treat',
      activities: 'Activities',
    },
    textGap: 'Write the current issues of the quarter on the record of the report.',
    incidentsPublic: 'The incidents of the quarter are reported in the internal version.',
    noIncidents: 'No incidents are registered for the quarter.',
    incidents: (n: number): string =>
      some(n, 'One incident is registered for the quarter.', `${n} incidents are registered for the quarter.`),
    incidentTable: {
      caption: 'Incidents during the quarter',
      alt: 'The table shows the incidents of the quarter with type, severity and status.',
      columns: ['No.:1.5', 'Incident:3', 'Type:2.1', 'Severity:1.6', 'Status:1.4'],
      source: 'incident register',
    },
    noRisks: 'No open risks are at a level that must be treated.',
    risks: (n: number): string =>
      some(n, 'One risk is at a level that must be treated.', `${n} risks are at a level that must be treated.`),
    riskTable: {
      caption: 'Risks to treat',
      alt: 'The table shows high and extreme risks with level, risk owner and state.',
      columns: ['No.:1.4', 'Risk:3', 'Level:1.8', 'Risk owner:2', 'Actions:1.9'],
      source: 'risk register',
    },
    noAction: 'No action',
    overdueAction: 'Overdue action',
    underWay: 'On schedule',
    done: (n: number): string =>
      n === 0
        ? 'No action was completed during the quarter.'
        : some(n, 'One action was completed during the quarter.', `${n} actions were completed during the quarter.`),
    doneTable: {
      caption: 'Completed actions',
      alt: 'The table shows actions completed during the quarter.',
      columns: ['No.:1.3', 'Action:4', 'Owner:2', 'Done:1.4'],
      source: 'register of actions',
    },
    lateHeading: 'Overdue actions',
    late: (n: number): string => some(n, 'One action is overdue.', `${n} actions are overdue.`),
    lateTable: {
      caption: 'Overdue actions',
      alt: 'The table shows actions that have passed their due date.',
      columns: ['No.:1.3', 'Action:4', 'Owner:2', 'Due date:1.6'],
      source: 'register of actions',
    },
  },
  dpo: {
    title: (year: number): string => `The data protection officer’s annual report ${year}`,
    subtitle: (last: number): string => `Findings with actions, and follow-up of the ${last} findings`,
    noReport: (year: number): string => `No annual report for ${year} has been received according to the register.`,
    summaryGap: 'The summary of the annual report is missing in its record.',
    praiseOfReport: 'Praise in the report',
    headings: {
      report: 'The annual report',
      findings: (year: number): string => `Findings ${year}`,
      last: (year: number): string => `Follow-up of the ${year} findings`,
    },
    counts: (n: number, open: number, without: number): string =>
      `${some(n, 'One finding', `${n} findings`)}, of which ${open} ${some(open, 'is', 'are')} open. With no action: ${without}.`,
    caption: (year: number): string => `Findings ${year} with actions`,
    table: {
      caption: '',
      alt: 'The table shows findings with severity, status, how they were closed and actions.',
      columns: ['No.:0.7', 'Finding:3.2', 'Severity:1.8', 'Status:1.5', 'How closed:1.9', 'Actions:3'],
      source: 'register of the data protection officer’s findings',
    },
    noAction: 'No action',
    none: (year: number): string => `No findings are registered for ${year}.`,
    praise: (titles: string): string => `Praise: ${titles}.`,
  },
  page: {
    kinds: 'Documents',
    year: 'Year',
    record: 'Concerns',
    pick: 'Choose from the list',
    none: (register: string): string => `There is nothing to choose in the register ${register}.`,
    audience: 'Audience',
    onlyInternal: 'Internal only',
    word: 'Word',
    json: 'JSON',
    export: 'Export',
    nothingToChoose: 'There is nothing to choose yet. Enter it in the register first.',
    choose: 'Choose what the document concerns to see it here.',
    loading: 'Producing the document',
    failed: 'The document could not be shown',
    kept: 'The registers are untouched.',
    again: 'Try again',
    draft: 'Draft',
    preview: 'The document as it is printed',
  },
  errors: {
    recordMissing: 'State which record the document concerns. Nothing has been done.',
    recordUnknown: (ref: string): string => `The record ${ref} is not in the register. Nothing has been done.`,
    yearMissing: 'State which year the document concerns. Nothing has been done.',
    onlyInternal: (label: string): string => `${label} exists only as an internal version. Nothing has been done.`,
    secret: 'The record is internal or secret and cannot be printed in a public version. Nothing has been done.',
    kindUnknown: (kind: string, known: string): string => `The document ${kind} does not exist. Choose one of ${known}.`,
  },
  fileName: (label: string, of: string, audience: 'internal' | 'public', extension: string): string =>
    `${label}${of === '' ? '' : ` ${of}`}${audience === 'public' ? ' public' : ''}.${extension}`,
} satisfies Translation<typeof documentsSv>;
