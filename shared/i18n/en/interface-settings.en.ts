import type { Translation } from '../../kit/language.ts';
import { lower, wordingIn } from '../../kit/wording.ts';
import type { settingsSv } from '../sv/interface-settings.sv.ts';

const { count, number } = wordingIn('en-GB');

/** Words of the settings page. */
type AxisStep = readonly [axis: string, step: number];
export const settingsEn = {
  title: 'Settings',
  dirty: 'Changed, not saved',
  saved: (rows: number): string =>
    rows === 0 ? 'Saved.' : `Saved. ${count(rows, 'row has been recalculated', 'rows have been recalculated')}.`,
  effect: {
    counting: 'Counting what will change …',
    none: 'No assessments or dates change.',
    touches: (rows: number): string =>
      `Affects ${count(rows, 'assessment or date, which is recalculated', 'assessments and dates, which are recalculated')} when you save.`,
    withoutLevel: (n: number): string =>
      n === 1
        ? 'One assessment stands at a step that is being removed and will be left without a level. Reassess it, or keep the step.'
        : `${number(n)} assessments stand at steps that are being removed and will be left without a level. Reassess them, or keep the steps.`,
  },
  discard: 'Discard changes',
  wrong: 'The settings cannot be saved like this. Check that every field has a value and that the matrix is complete.',
  contents: 'Contents',
  language: {
    title: 'Språk / Language',
    help: 'Applies to the whole program and to new documents. What you have written yourselves and what is adopted does not change.',
    of: { sv: 'Svenska', en: 'English' },
  },
  sections: {
    organisation: 'Organisation',
    intervals: 'Intervals in months',
    warnings: 'Warnings in days',
    clocks: 'Deadlines in hours',
    yearly: 'Yearly dates (month-day)',
    recipients: 'Recipients of notifications',
    models: 'Risk models',
    classification: 'Classification model',
    lists: 'Lists',
    secrecy: 'Secrecy in public reports',
    examples: 'Example rows',
    store: 'Check of the register',
  },
  organisation: {
    municipality: 'Municipality',
    board: 'Board',
    administration: 'Administration',
    county: 'County',
    orgNo: 'Organisation number',
  },
  intervals: {
    reclassifyHighMonths: 'Reclassification at a high level',
    reclassifyMonths: 'Reclassification otherwise',
    reclassifyHighFrom: 'High level from and including (step)',
    planReviewMonths: 'Review of continuity plan',
    exerciseMonths: 'Exercise of continuity plan',
    managementTrainingMonths: 'Management training',
    supplierFollowUpMonths: 'Follow-up of critical supplier',
    finalReportMonths: 'Final report under NIS2',
  },
  warnings: { dueSoonDays: 'Due soon', actionSoonDays: 'Action due soon', replyReminderDays: 'Reminder of audit reply' },
  clocks: {
    imyHours: 'Notification to IMY',
    earlyWarningHours: 'Early warning under NIS2',
    notificationHours: 'Incident notification under NIS2',
  },
  yearly: {
    dpoReport: 'DPO’s annual report',
    eLearning: 'Mandatory e-learning courses',
    review: 'Management review',
    localInstruction: 'Local instruction',
  },
  days: {
    accessControls: 'Systematic access review',
    tertials: 'End of the four-month periods',
    help: 'Month-day separated by commas, for example 04-30, 10-31.',
    wrong: (text: string): string => `${text} is not a date. Write month-day, for example 04-30.`,
  },
  recipients: { nis2: 'Significant incident', privacy: 'Personal data breach' },
  model: {
    name: 'Name',
    likelihoodName: 'First axis',
    consequenceName: 'Second axis',
    steps: (axis: string): string => `Steps: ${axis}`,
    step: (axis: string, value: number): string => `${axis} ${value}`,
    addStep: 'Add a step',
    removeStep: (label: string): string => `Remove the step ${label}`,
    newStep: (value: number): string => `Step ${value}`,
    addLevel: 'Add a level',
    removeLevel: (label: string): string => `Remove the level ${label}`,
    newLevel: 'New level',
    remove: 'Remove',
    tone: 'Shape and colour',
    tones: { low: 'Ring, green', medium: 'Diamond, yellow', high: 'Triangle, orange', extreme: 'Square, red' },
    levels: 'Levels',
    level: 'Level',
    treat: 'Must be treated',
    reviewMonths: 'Review (months)',
    acceptedBy: 'May be accepted by',
    acceptedByHelp: 'Roles separated by commas. Empty: anybody.',
    cells: 'Level per cell',
    cellsHelp: 'Click a cell to change to the next level.',
    cell: ([axis, likelihood]: AxisStep, [other, consequence]: AxisStep, level: string): string =>
      `${axis} ${likelihood}, ${lower(other)} ${consequence}: ${level}. Change level`,
    ofLevel: (what: string, level: string): string => `${what}, ${level}`,
  },
  classification: {
    level: (value: number): string => `Level ${value}`,
    traceability: 'Classify traceability as well',
    outsideFrom: 'Handled outside the tool from level',
  },
  lists: { workingMethods: 'Working methods in internal control', nis2Areas: 'NIS2 areas', help: 'One per line.' },
  secrecy: {
    text: 'A public version is an official document. Information on security measures, risks and vulnerabilities can be secret under chapter 18, sections 8 and 13 of the Public Access to Information and Secrecy Act (OSL), protected addresses under chapter 21, section 3. What is left out is counted but not printed.',
    leftOutFrom: 'Left out of a public version',
    leftOut: { internal: 'Internal and secret', secret: 'Secret only' },
    smallCount: 'Counts below this are not printed',
    smallCountHelp: 'Applies to counts of persons’ matters. 5 gives “fewer than 5”.',
    whenUnset: 'Records without a protection class count as',
    whenUnsetHelp: 'Internal is safe: a record that nobody has judged then does not get out.',
    openWarning: (many: string): string => `Given out without being judged: ${many}.`,
  },
  examples: {
    label: 'Count example rows for charts',
    help: 'Example rows fill charts and lists for those who are trying out the tool. When this is off they are never counted in key figures or reports.',
  },
  store: {
    records: 'Records',
    history: 'Latest history entry',
    who: 'You are working as',
    demo: 'Example data',
    demoText: 'The register is invented and meant for trying things out.',
    verify: 'Check the register',
    ok: (entries: number): string =>
      `The register is intact. ${count(entries, 'history entry forms', 'history entries form')} an unbroken chain.`,
    notOk: 'The check found errors.',
    integrity: (text: string): string => `Check of the file: ${text}.`,
    brokenAt: (seq: number): string => `The history is broken at entry ${number(seq)}.`,
    brokenLinks: (n: number): string => `${count(n, 'link points', 'links point')} to something that is missing.`,
    drift: (tables: string): string => `Calculated values are wrong in: ${tables}.`,
    todo: 'Nothing has been changed. Save a copy of the file and contact your support.',
  },
} as const satisfies Translation<typeof settingsSv>;
