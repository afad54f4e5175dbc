import type { Translation } from '#shared/kit/language.ts';
import type { lisSv } from '../sv/review-lis.sv.ts';
import { reviewEn } from './review.en.ts';

const some = <T>(n: number, one: T, many: T): T => (n === 1 ? one : many);

/** Words of the front chapters and of chapter 1. In braces: figures and, after "@", a value given by the section. */
export const lisEn = {
  summary: {
    intro: (year: number, asOf: string): string =>
      `This report shows how the work on information security and data protection was carried out in ${year} and what needs to be prioritised in ${year + 1}–${year + 3}. All figures are as of ${asOf}.`,
    table: (asOf: string) => ({
      caption: 'Key figures compared with the previous review',
      alt: `The table shows the most important key figures of the review as of ${asOf} with number, share and the value at the previous review.`,
      columns: ['Key figure:4', 'Number:1.3:r', 'Share:1:r', 'Previous year:1.6:r'],
      source: 'the registers',
    }),
    attention: 'This needs the attention of management:',
    highWithoutAction: (n: number): string =>
      some(
        n,
        '{risks.highWithoutAction} high or extreme risk has no action.',
        '{risks.highWithoutAction} high or extreme risks have no action.',
      ),
    highWithOverdue: (n: number): string =>
      some(
        n,
        '{risks.highWithOverdueAction} high or extreme risk has an overdue action.',
        '{risks.highWithOverdueAction} high or extreme risks have overdue actions.',
      ),
    acceptancePassed: (n: number): string =>
      some(
        n,
        '{risks.acceptancePassed} accepted risk has passed its end date and must be reassessed.',
        '{risks.acceptancePassed} accepted risks have passed their end dates and must be reassessed.',
      ),
    classificationsOverdue: (n: number): string =>
      some(
        n,
        '{classifications.overdue} classification is overdue for review.',
        '{classifications.overdue} classifications are overdue for review.',
      ),
    findingsWithoutAction: (n: number): string =>
      some(
        n,
        '{dpo.openWithoutAction} open finding from the data protection officer has no action.',
        '{dpo.openWithoutAction} open findings from the data protection officer have no action.',
      ),
    actionsOverdue: (n: number): string => some(n, '{actions.overdue} action is overdue.', '{actions.overdue} actions are overdue.'),
    effectMissing: (n: number): string =>
      some(
        n,
        '{audit.effectMissing} implemented audit recommendation has no described effect.',
        '{audit.effectMissing} implemented audit recommendations have no described effect.',
      ),
    empty: 'The registers are empty. Import the lists or enter the first records and the report will be filled in.',
    calm: 'Nothing in the registers is overdue, and no high risks are without an action.',
  },
  previous: {
    counts: (total: number, done: number, open: number, overdue: number): string =>
      total === 1
        ? `One decision from previous reviews is followed up. Done: ${done}. In progress: ${open}. Overdue: ${overdue}.`
        : `${total} decisions from previous reviews are followed up. Done: ${done}. In progress: ${open}. Overdue: ${overdue}.`,
    table: {
      caption: 'Decisions from previous reviews',
      alt: 'The table shows each decision with owner, due date, status and outcome.',
      columns: ['No.:1.4', 'Decision:2.6', 'Owner:2.3', 'Due date:1.9', 'Status:1.5', 'Outcome:2.2'],
      source: 'register of decisions',
    },
    none: 'No decisions from previous reviews are registered.',
    overdue: 'Overdue',
  },
  questions: {
    intro:
      'The review must answer four questions. The answer is the administration’s own where one has been given, otherwise what the registers show.',
    table: {
      caption: 'Answers to the control questions',
      alt: 'The table shows the four control questions, the answer yes, partly or no, and what the answer is based on.',
      columns: ['Question:3', 'Answer:0.9', 'Basis in the registers:3.6'],
      source: 'the registers',
    },
    controlIncidents: 'Are there local routines for incident management?',
    controlTraining: 'Are there local routines for the training of employees?',
    controlClassification: 'Have the information classifications been carried out?',
    controlRecords: 'Has the record of processing been completed?',
    incidentBasis: (documents: number, incidents: string): string =>
      documents === 0
        ? `No governing document in force concerns incidents. Incidents this year: ${incidents}.`
        : documents === 1
          ? `One governing document in force concerns incidents. Incidents this year: ${incidents}.`
          : `${documents} governing documents in force concern incidents. Incidents this year: ${incidents}.`,
    trainingBasis: (completion: string, sessions: string): string =>
      `Mandatory e-learning courses completed: ${completion}. Training sessions this year: ${sessions}.`,
    classificationBasis: (valid: string): string => `Objects with a valid classification: ${valid}.`,
    recordsBasis: (registered: string): string =>
      registered === '–' ? 'No processing activities are registered.' : `Processing activities in the record of processing: ${registered}.`,
    /** Words that tell a routine for incidents from other documents: the same in both languages. */
    incidentWord: 'incident',
  },
  isms: {
    intro:
      'The information security work is carried out in a management system that follows the standard ISO/IEC 27001. The governing documents form a chain from guideline to local instruction and routines.',
    counts: 'The register has {documents.valid:d} governing documents. In force: {documents.valid:n}.',
    withoutDecider: (n: number): string =>
      some(
        n,
        '{documents.withoutDecider} document does not state who decided it.',
        '{documents.withoutDecider} documents do not state who decided them.',
      ),
    overdue: (n: number): string =>
      some(
        n,
        '{documents.reviewOverdue} document has passed its revision date.',
        '{documents.reviewOverdue} documents have passed their revision dates.',
      ),
    table: {
      caption: 'Governing documents',
      alt: 'The table shows each governing document with level, who decided it, decision date, version, next revision and status.',
      columns: ['Document:3', 'Level:2.5', 'Decided by:2.5', 'Decided:1.6', 'Version:1.1', 'Revise by:1.7', 'Status:1.4'],
      source: 'register of governing documents',
    },
  },
  context: {
    law: (name: string, number: string, inForce: string, passed: boolean): string =>
      passed
        ? `The NIS2 Directive has been transposed into Swedish law by ${name} (${number}), which has been in force since ${inForce}. Every municipality is covered.`
        : `The NIS2 Directive is being transposed into Swedish law by ${name} (${number}), which enters into force on ${inForce}. Every municipality is covered.`,
    lead: (sectors: readonly string[]): string => `The administration is the lead for the following sectors: ${reviewEn.list(sectors)}.`,
    participant: (sectors: readonly string[]): string =>
      `The administration takes part in the work of the following sectors: ${reviewEn.list(sectors)}.`,
  },
  control: {
    counts: (rows: number, chosen: number): string =>
      rows === 1
        ? `The VRA, the business risk analysis, has {vra.rows} assessed risk, and it has ${chosen === 1 ? 'been selected' : 'not been selected'} for the internal control plan.`
        : `The VRA, the business risk analysis, has {vra.rows} assessed risks, of which {vra.inIkp:n} ${chosen === 1 ? 'has' : 'have'} been selected for the internal control plan. The matrix shows their distribution.`,
    matrix: (source: string, asOf: string, conclusion: string) => ({
      caption: 'The VRA: number of risks in each cell',
      alt: `Matrix of likelihood and materiality. ${conclusion}`,
      source: `Source: ${source}, as-of date ${asOf}.`,
    }),
    sourceName: 'the VRA',
    matrixConclusion: (high: number): string =>
      high === 0
        ? 'No risk is at the level high or above.'
        : high === 1
          ? 'One risk is at the level high or above.'
          : `${high} risks are at the level high or above.`,
    table: {
      caption: 'The mandatory working methods in the VRA',
      alt: 'The table shows, for each working method, the risk, likelihood, materiality, level, whether there is a routine and a control, and whether it has been selected for the internal control plan.',
      columns: [
        'Working method:2',
        'Risk:2.6',
        'L:0.4:r',
        'M:0.4:r',
        'Level:1.2',
        'Routine:0.7',
        'Continuous control:1',
        'To IKP:0.7',
        'Justification:2.2',
      ],
      source: 'the VRA',
    },
  },
  followUp: {
    controls: (n: number): string =>
      some(n, 'The internal control plan has {ikp.controls} control item.', 'The internal control plan has {ikp.controls} control items.'),
    deviations: (n: number): string =>
      n === 0
        ? 'No major deviation has been reported.'
        : n === 1
          ? '{ikp.majorDeviations} major deviation has been reported.'
          : '{ikp.majorDeviations} major deviations have been reported.',
    table: {
      caption: 'Controls in the internal control plan, results by four-month period',
      alt: 'The table shows each control item with working method, number of times a year and results for the four-month periods T1 and T2 and for the full year.',
      columns: ['Working method:3', 'Control item:2.6', 'Times a year:0.9:r', 'T1:2.1', 'T2:2.1', 'Full year:1.2'],
      source: 'internal control',
    },
    major: (moment: string, text: string, actions: string): string => `Major deviation in ${moment}: ${text} ${actions}`,
    noDescription: 'The deviation is not described.',
    actions: (n: number): string => (n === 0 ? 'No action is linked.' : n === 1 ? 'One action is linked.' : `${n} actions are linked.`),
  },
} satisfies Translation<typeof lisSv>;
