import type { Translation } from '#shared/kit/language.ts';
import type { ChapterKey } from '#shared/review/outline.ts';
import type { reviewExportSv, reviewGapsSv, reviewSv, saveChapterSv } from '../sv/review.sv.ts';

const number = new Intl.NumberFormat('en-GB');

/** Headings by chapter; N is the review's year, the plan covers N+1 to N+3. */
const headings: Readonly<Record<ChapterKey, (year: number) => string>> = {
  summary: () => 'Summary',
  previousDecisions: () => 'Follow-up of the previous year’s decisions',
  controlQuestions: () => 'Control questions',
  introduction: () => 'Introduction',
  isms: () => 'Information security management system (ISMS)',
  context: () => 'What affects the board’s information security work?',
  internalControl: () => 'Budget assignments and internal control',
  rsa: () => 'Risk and vulnerability analysis',
  followUp: () => 'Results of our own follow-up',
  dpo: () => 'Risks from the data protection officer’s annual report',
  training: () => 'Training of management, managers and employees',
  classification: () => 'Information classification – development and measures',
  incidents: () => 'Incident management – development and measures',
  risks: () => 'Risk status',
  audit: () => 'Audit',
  objectives: () => 'Fulfilment of objectives',
  stakeholders: () => 'Feedback from interested parties',
  suppliers: () => 'Suppliers and procurement',
  nextYear: (year) => `Information security work in ${year + 1}`,
  focus: (year) => `Areas in focus in ${year + 1}`,
  localInstruction: () => 'Local instruction for information security',
  nis2: () => 'NIS2 – prioritised areas',
  protectedIdentity: () => 'Protected identities',
  priorities: () => 'Prioritisation of measures',
  planFirst: (year) => `In ${year + 1}`,
  planSecond: (year) => `In ${year + 2}`,
  planThird: (year) => `In ${year + 3}`,
  assessment: () => 'Assessment',
  decisions: () => 'Decisions',
  appendixRisks: () => 'List of risks',
  appendixActions: () => 'Open actions',
  appendixClassifications: () => 'Classifications',
  appendixIncidents: (year) => `Incidents in ${year}`,
  appendixQuality: () => 'Data quality',
  appendixFigures: () => 'Key figures and definitions',
};

/** What a draft asks a person to write, chapter by chapter. Prompts only: no finished text that somebody could take for theirs. */
const prompts: Readonly<Partial<Record<ChapterKey, (year: number) => string>>> = {
  summary: () =>
    'Write the overall conclusion here in two or three sentences: is the work sufficient, and what does management need to decide?',
  introduction: (year) =>
    `Write here why the review is carried out, which application instruction and which assignment in the operational plan for ${year + 1} it responds to, and who receives it.`,
  context: () =>
    'Write here which external and internal circumstances affect the work: legislation, threats, budget, organisation, assignments and changes since the last review.',
  internalControl: () =>
    'Write here which of the board’s budget assignments concern information security and data protection, and how the management team chose working methods for the internal control plan.',
  classification: () =>
    'Write here what the situation was at the last review and what has changed during the year: roles, forms, routines and inventory.',
  incidents: () => 'Write here how the incident process works, why the number of incidents has changed and what is planned.',
  stakeholders: () =>
    'Write here what residents, employees, customers, the data protection officer, supervisory authorities and others have said.',
  focus: (year) => `Write here which areas the administration gives particular attention in ${year + 1} and why.`,
  localInstruction: () => 'Write here how the instruction is used, which annual cycle applies and what needs to change.',
  protectedIdentity: () =>
    'Write here how the routines for protected identities are being developed. Never write anything that identifies a person.',
};

/** Words of the whole report. Words in braces are figures, filled in with the printed value. */
export const reviewEn = {
  headings,
  prompts,
  title: 'Management review',
  titleOf: (year: number): string => `Management review ${year}`,
  subtitle: (year: number): string => `Information security and data protection ${year}, plan for ${year + 1}–${year + 3}`,
  subject: (year: number): string => `Management review of information security and data protection ${year}`,
  keywords: ['management review', 'information security', 'data protection'],
  creator: 'Information security coordinator',
  cover: {
    board: 'Board',
    administration: 'Administration',
    year: 'Year of review',
    asOf: 'As-of date',
    meeting: 'Meeting date',
    registryNo: 'Registry number',
    audience: 'Audience',
    status: 'Status',
    preparedBy: 'Prepared by',
    undecided: 'Not decided',
    none: 'None',
  },
  audience: { internal: 'Internal', public: 'Public' },
  status: { draft: 'Draft', presented: 'Presented', adopted: 'Adopted', attached_vp: 'Attached to the operational plan' },
  organisation: { board: 'The board', administration: 'The administration', municipality: 'The municipality' },
  yes: 'Yes',
  no: 'No',
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  percent: (n: number): string => `${n}%`,
  share: (percent: string, n: string, d: string): string => `${percent} (${n} of ${d})`,
  outOf: (n: string, d: string): string => `${n} of ${d}`,
  fewerThan: (n: number): string => `fewer than ${n}`,
  passed: (date: string): string => `${date}, overdue`,
  source: (register: string, asOf: string): string => `Source: ${register}, as-of date ${asOf}.`,
  omittedPassages: (n: number): string =>
    n === 1
      ? 'One passage has been omitted for reasons of secrecy.'
      : `${number.format(n)} passages have been omitted for reasons of secrecy.`,
  omitted: (n: number): string =>
    n === 1
      ? 'One record has been omitted for reasons of secrecy.'
      : `${number.format(n)} records have been omitted for reasons of secrecy.`,
  nothing: 'Nothing is registered for this section.',
  noText: 'The section has no text in this review.',
  capped: (shown: number, total: number): string => `The list shows the first ${number.format(shown)} of ${number.format(total)} records.`,
  unitUnknown: 'No department',
  /** What the axis of a chart counts. */
  axis: { count: 'number', percent: 'per cent' },
  law: {
    cybersecurity: 'the Cybersecurity Act',
    section: (chapter: number, section: number): string => `Chapter ${chapter}, Section ${section}`,
  },
  list: (items: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items),
} satisfies Translation<typeof reviewSv>;

/** Labels of ReviewGap codes: what is missing before the meeting. `n` is how many. */
export const reviewGapsEn = {
  findingsWithoutAction: (n: number): string =>
    n === 1
      ? 'One open finding from the data protection officer has no action.'
      : `${n} open findings from the data protection officer have no action.`,
  highRisksWithoutAction: (n: number): string => (n === 1 ? 'One high risk has no action.' : `${n} high risks have no action.`),
  acceptancePassed: (n: number): string =>
    n === 1 ? 'One risk has an acceptance that has expired.' : `${n} risks have an acceptance that has expired.`,
  overdueActionsWithoutComment: (n: number): string =>
    n === 1 ? 'One overdue action has no comment.' : `${n} overdue actions have no comment.`,
  effectMissing: (n: number): string =>
    n === 1
      ? 'One implemented audit recommendation has no described effect.'
      : `${n} implemented audit recommendations have no described effect.`,
  documentsWithoutDecider: (n: number): string =>
    n === 1 ? 'One governing document does not state who decided it.' : `${n} governing documents do not state who decided them.`,
  overdueDecisions: (n: number): string => (n === 1 ? 'One earlier decision is overdue.' : `${n} earlier decisions are overdue.`),
  lateWithoutMotive: (n: number): string =>
    n === 1
      ? 'One notification to IMY was made after the deadline and the reason is not filled in.'
      : `${n} notifications to IMY were made after the deadline and the reason is not filled in.`,
  areasWithoutMotive: (n: number): string =>
    n === 1 ? 'One prioritised NIS2 area has no reason.' : `${n} prioritised NIS2 areas have no reason.`,
  withoutSecrecy: (n: number, many: string): string => `${many}: ${n} without a protection class are included in a public version.`,
  heldWithoutSecrecy: (n: number, many: string): string =>
    `${many}: ${n} without a protection class are left out of a public version. Decide before one is made.`,
  chapterWithoutText: (heading: string): string => `The chapter ${heading} has no text.`,
  figuresChanged: (heading: string, n: number): string =>
    n === 1
      ? `One key figure has changed since the text in the chapter ${heading} was written.`
      : `${n} key figures have changed since the text in the chapter ${heading} was written.`,
  judgementsMissing: (n: number): string =>
    n === 1
      ? 'One of the four assessments is missing.'
      : n === 4
        ? 'None of the four assessments has been made.'
        : `${n === 2 ? 'Two' : 'Three'} of the four assessments are missing.`,
  decisionsMissing: 'The review has no decisions.',
  meetingDateMissing: 'The meeting date is missing.',
} satisfies Translation<typeof reviewGapsSv>;

/** Why a chapter is not saved. */
export const saveChapterEn = {
  adopted: (year: number): string =>
    `The management review ${year} is adopted and cannot be changed. Nothing has been saved; create a new version if something is to be changed.`,
  unknown: 'The chapter is not in the outline. Nothing has been saved.',
  notWritable: 'The appendices are written from the registers and have no text of their own. Nothing has been saved.',
  unreadable: 'The text cannot be read. Nothing has been saved; copy the text and try again.',
} satisfies Translation<typeof saveChapterSv>;

/** Words of the exported file and of the command line. */
export const reviewExportEn = {
  fileName: (year: number, audience: 'internal' | 'public', extension: string): string =>
    `Management review ${year}${audience === 'public' ? ' public' : ''}.${extension}`,
  outMissing: 'Give --out X.docx or X.json. Nothing has been done.',
  outKind: (out: string): string => `--out must end in .docx or .json. You wrote ${out}; nothing has been done.`,
  cannotWrite: (out: string): string =>
    `The file ${out} cannot be written. Nothing has changed; check that the folder exists and that you may write there.`,
} satisfies Translation<typeof reviewExportSv>;
