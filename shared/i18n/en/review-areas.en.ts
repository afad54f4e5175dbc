import type { Translation } from '#shared/kit/language.ts';
import type { areasSv } from '../sv/review-areas.sv.ts';
import { reviewEn } from './review.en.ts';

const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);
type Named = { readonly name: string; readonly n: number };

/** Words of the areas within chapter 1: continuity, data protection, training, classification, incidents. */
export const areasEn = {
  rsa: {
    cycle: (start: string, end: string): string =>
      `The risk and vulnerability analysis is carried out in cycles. The current cycle runs from ${start} to ${end}.`,
    nextCycle: (start: string, end: string): string =>
      `The risk and vulnerability analysis is carried out in cycles. The next cycle runs from ${start} to ${end}.`,
    items: {
      caption: 'Processes in the risk and vulnerability analysis',
      alt: 'The table shows each process with its threat, the administration’s control over it and whether a risk is linked.',
      columns: ['Process:2.6', 'Threat:2.6', 'Control:1', 'Risk in the register:2.2'],
      source: 'risk and vulnerability analysis',
    },
    plans:
      'Decided continuity plans: {plans.decided}. Of the decided plans, {plans.exercisedWithin12Months} have been exercised in the past twelve months.',
    reviewOverdue: (n: number): string =>
      some(n, '{plans.reviewOverdue} plan has passed its review date.', '{plans.reviewOverdue} plans have passed their review dates.'),
    planTable: {
      caption: 'Continuity plans and exercises',
      alt: 'The table shows each continuity plan with department, status, decision date, next review and latest exercise.',
      columns: ['No.:0.8', 'Plan:3', 'Department:1.7', 'Status:1.2', 'Decided:1.2', 'Review by:1.5', 'Last exercised:1.4'],
      source: 'register of continuity plans',
    },
    exerciseTable: {
      caption: 'Exercises',
      alt: 'The table shows exercises with type, department, dates, status and result.',
      columns: ['Exercise:1', 'Type:1.8', 'Department:1.8', 'Planned:1.2', 'Held:1.2', 'Result:1.5'],
      source: 'register of exercises',
    },
    notExercised: 'Not exercised',
    notDecided: '–',
  },
  dpo: {
    received: (year: number, received: string): string =>
      `The data protection officer’s annual report for ${year} was received on ${received}.`,
    counts: (n: number): string =>
      some(
        n,
        'The register contains {dpo.findings} finding, of which {dpo.closed} is closed and {dpo.open} is open.',
        'The register contains {dpo.findings} findings, of which {dpo.closed} are closed and {dpo.open} are open.',
      ),
    orphans: (n: number): string =>
      n === 0
        ? 'All open findings have at least one action.'
        : n === 1
          ? '{dpo.openWithoutAction} open finding has no action: {@titles}.'
          : '{dpo.openWithoutAction} open findings have no action: {@titles}.',
    praise: (titles: string): string => `Praise in the report: ${titles}.`,
    table: {
      caption: 'The data protection officer’s findings and what has been done',
      alt: 'The table shows each finding with severity, status, how it was closed or which actions are in progress.',
      columns: ['No.:1.7', 'Finding:2.7', 'Severity:1.6', 'Status:1.5', 'How closed:2.3', 'Actions:2.7'],
      source: 'register of the data protection officer’s findings',
    },
    noAction: 'No action',
    noneNeeded: '–',
    hiddenTitle: 'omitted for reasons of secrecy',
    closed: (how: string, date: string): string => (how.includes(date) ? how : `${how}, ${date}`),
    action: (title: string, due: string | null, state: string): string => (due ? `${title} (${state}, ${due})` : `${title} (${state})`),
    overdue: 'overdue',
    records:
      'Record of processing: {processing.registered} of the known processing activities are registered. Completed DPIAs: {processing.dpiaDone} of those needed. Third-country transfer unclear: {processing.thirdCountryUnclear}.',
    noRecords: 'Record of processing: no processing activities are registered in the tool.',
    priorities: (year: number): string => `The annual report for ${year} prioritises:`,
  },
  training: {
    counts: (n: number): string =>
      some(
        n,
        '{training.sessions} training session has been held during the year.',
        '{training.sessions} training sessions have been held during the year.',
      ),
    attended: 'Of those invited, {training.attended} attended.',
    none: 'No training sessions are registered for the year.',
    management: (section: string): string =>
      `Management training in NIS2 under ${section} of the Cybersecurity Act: of those invited, {training.managementNis2} attended.`,
    sessions: {
      caption: 'Training sessions held',
      alt: 'The table shows the year’s training sessions with format, target group, date and number attended out of those invited.',
      columns: ['Training:3.2', 'Format:1.3', 'Target group:1.3', 'Date:1.2', 'Attended:1:r', 'NIS2:0.7'],
      source: 'register of training sessions',
    },
    courses: {
      caption: 'Mandatory e-learning courses',
      alt: 'The table shows, for each mandatory e-learning course, how many have completed it out of the number of employees including consultants.',
      columns: ['Course:3', 'Completed:1.4:r', 'Share:1:r'],
      source: 'latest extract for each course and department',
    },
    chart: (asOf: string, conclusion: string) => ({
      caption: 'Mandatory e-learning courses completed, by department',
      alt: `Horizontal bar chart of the share that has completed the mandatory e-learning courses, by department, as of ${asOf}. ${conclusion}`,
      source: 'latest extract for each course and department',
    }),
    series: 'Completed, per cent',
    conclusion: (best: string, bestShare: string, worst: string, worstShare: string): string =>
      best === worst
        ? `The share is ${bestShare} in ${best}.`
        : `The share is highest in ${best} (${bestShare}) and lowest in ${worst} (${worstShare}).`,
    phishing: (date: string): string =>
      `In the phishing test on ${date}, {@sent} messages were sent. {@clicked} clicked the link ({@clickedShare}) and {@reported} reported the message ({@reportedShare}).`,
  },
  classification: {
    counts: (overdue: number): string =>
      some(
        overdue,
        'Of the objects, {objects.validlyClassified} have a valid classification and {objects.everClassified} have been classified at some time. {classifications.overdue} classification is overdue for review.',
        'Of the objects, {objects.validlyClassified} have a valid classification and {objects.everClassified} have been classified at some time. {classifications.overdue} classifications are overdue for review.',
      ),
    work: 'Classifications in progress: {classifications.ongoing}. Planned: {classifications.planned}. Due within 60 days: {classifications.dueWithin60Days}. Sensitive objects with a valid classification: {objects.sensitiveClassified}.',
    none: 'No information objects are registered.',
    chart: (asOf: string, conclusion: string) => ({
      caption: 'Information objects by department and state',
      alt: `Stacked bar chart of the number of information objects by department with a valid, an overdue, an ongoing or no classification, as of ${asOf}. ${conclusion}`,
      source: 'register of classifications',
    }),
    states: { valid: 'Valid', overdue: 'Overdue', ongoing: 'In progress', none: 'Not classified' },
    conclusion: (units: readonly string[], n: number): string =>
      n === 0
        ? 'All objects have a valid classification.'
        : units.length === 1
          ? some(
              n,
              `The most objects without a valid classification are in ${units[0]}: one object.`,
              `The most objects without a valid classification are in ${units[0]}: ${n} objects.`,
            )
          : some(
              n,
              `There is one object without a valid classification in each of ${reviewEn.list(units)}.`,
              `The most objects without a valid classification, ${n} each, are in ${reviewEn.list(units)}.`,
            ),
    due: {
      caption: 'Classifications that are overdue or soon due for review',
      alt: 'The table shows classifications that have passed their review date or will pass it within 60 days.',
      columns: ['Object:3', 'Class:1.3', 'Decided:1.2', 'Review by:1.8', 'Classification lead:1.8'],
      source: 'register of classifications',
    },
    levels: {
      caption: 'Classifications in force by aspect and level',
      alt: 'The table shows how many objects are at each level of confidentiality, integrity and availability.',
      aspect: 'Aspect:2.4',
      source: 'register of classifications',
    },
    level: (value: number): string => `Level ${value}:1:r`,
    aspects: { confidentiality: 'Confidentiality', integrity: 'Integrity', availability: 'Availability' },
  },
  incidents: {
    counts: (n: number): string =>
      some(
        n,
        '{incidents.total} incident has been registered during the year.',
        '{incidents.total} incidents have been registered during the year.',
      ),
    none: 'No incidents are registered for the year.',
    lastYear: (n: number): string =>
      some(n, 'There was {incidents.lastYear} incident the previous year.', 'There were {incidents.lastYear} incidents the previous year.'),
    personal: 'Personal data was concerned in {incidents.concerningPersonalData} of the cases.',
    imy: 'Notified to IMY, the Swedish Authority for Privacy Protection: {incidents.reportedToImy}, of which in time: {incidents.reportedToImyInTime}.',
    nis2: (n: number): string =>
      n === 0
        ? 'No incident has been assessed as significant under the Cybersecurity Act.'
        : n === 1
          ? '{nis2.significant} incident has been assessed as significant under the Cybersecurity Act. All deadlines met: {nis2.clocksMet}.'
          : '{nis2.significant} incidents have been assessed as significant under the Cybersecurity Act. All deadlines met: {nis2.clocksMet}.',
    open: (n: number): string =>
      n === 0
        ? 'All of the year’s incidents are closed.'
        : n === 1
          ? '{incidents.open} incident is still open.'
          : '{incidents.open} incidents are still open.',
    quarterChart: (alt: string) => ({ caption: 'Incidents by quarter, this year and the previous year', alt, source: 'incident register' }),
    quarterAlt: (year: number, now: string, before: string | null, conclusion: string): string =>
      before === null
        ? `Column chart of the number of incidents by quarter. ${year}: ${now}. ${conclusion}`
        : `Column chart of the number of incidents by quarter. ${year}: ${now}. ${year - 1}: ${before}. ${conclusion}`,
    quarterConclusion: (quarters: readonly string[], n: number): string =>
      quarters.length === 1
        ? some(
            n,
            `The most incidents were registered in ${quarters[0]}, one incident.`,
            `The most incidents were registered in ${quarters[0]}, ${n} incidents.`,
          )
        : some(
            n,
            `The same number of incidents, one a quarter, was registered in ${reviewEn.list(quarters)}.`,
            `The most incidents, ${n} a quarter, were registered in ${reviewEn.list(quarters)}.`,
          ),
    typeChart: (year: number, conclusion: string) => ({
      caption: 'Incidents by quarter and type',
      alt: `Stacked column chart of the number of incidents by quarter and main type in ${year}. ${conclusion}`,
      source: 'incident register',
    }),
    typeConclusion: (type: string, n: number, total: number): string =>
      `The most common type is ${type.charAt(0).toLowerCase()}${type.slice(1)}, ${n} of ${total}.`,
    typeTable: {
      caption: 'Incidents by type, this year and the previous year',
      alt: 'The table shows the number of incidents by main type this year and the previous year.',
      columns: ['Type:3', 'This year:1:r', 'Previous year:1.3:r'],
      source: 'incident register',
    },
    severityTable: {
      caption: 'Incidents by severity',
      alt: 'The table shows the number of incidents this year by severity.',
      columns: ['Severity:3', 'This year:1:r'],
      source: 'incident register',
    },
    mechanisms: (items: readonly Named[]): string => `Most common causes: ${items.map(({ name, n }) => `${name} (${n})`).join(', ')}.`,
    imyTable: {
      caption: 'Notifications to IMY, the Swedish Authority for Privacy Protection',
      alt: 'The table shows each notified incident with date of awareness, hours to notification and whether it was made in time.',
      columns: ['No.:1.4', 'Incident:3', 'Aware:1.2', 'Hours to notification:1.3:r', 'In time:1.4', 'Reason if late:2.2'],
      source: 'incident register, deadline 72 hours under Article 33 of the GDPR',
    },
    nis2Table: {
      caption: 'Deadlines for significant incidents under the Cybersecurity Act',
      alt: 'The table shows each significant incident with hours to early warning and incident notification, the dates of the final report and whether the deadlines were met.',
      columns: [
        'No.:1.4',
        'Incident:2.6',
        'Early warning, hours:1.2:r',
        'Notification, hours:1.2:r',
        'Final report by:1.4',
        'Final report submitted:1.4',
        'Deadlines:1.2',
      ],
      source: 'incident register, deadlines 24 hours, 72 hours and one month',
    },
    inTimeMark: 'In time',
    lateMark: 'Late',
    clocks: { met: 'Met', running: 'Running', missed: 'Missed' },
    service: (year: number, total: string, critical: string): string =>
      `${year}: ${total} cases in the service desk, of which ${critical} were critical`,
    serviceIntro: 'Incidents handled by the municipality’s service desk are counted separately:',
    publicNote: 'Individual incidents are not reported in the public version.',
  },
} satisfies Translation<typeof areasSv>;
