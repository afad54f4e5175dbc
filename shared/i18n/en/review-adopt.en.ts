import type { Translation } from '#shared/kit/language.ts';
import type { reviewAdoptSv } from '../sv/review-adopt.sv.ts';

/** Words of adopting a review, of what follows on it and of starting the next. */
export const reviewAdoptEn = {
  /** What must be there before a review can be adopted (DOMAIN.md C12). */
  missing: {
    review: 'The review has not been started. Write at least one chapter first.',
    asOfAfterMeeting: 'The as-of date is after the meeting date. Choose an as-of date no later than the day of the meeting.',
    meetingDate: 'The meeting date is missing. Fill it in on the record of the review.',
    infosecSufficient: 'The assessment of whether the information security work is sufficient is missing.',
    infosecEffect: 'The assessment of whether the information security work has the intended effect is missing.',
    privacySufficient: 'The assessment of whether the data protection work is sufficient is missing.',
    privacyEffect: 'The assessment of whether the data protection work has the intended effect is missing.',
    motives: {
      infosecSufficient: 'There is no justification for the assessment of whether the information security work is sufficient.',
      infosecEffect: 'There is no justification for the assessment of whether the information security work has the intended effect.',
      privacySufficient: 'There is no justification for the assessment of whether the data protection work is sufficient.',
      privacyEffect: 'There is no justification for the assessment of whether the data protection work has the intended effect.',
    },
    decision: 'The review has no decision. Register at least one decision for the year.',
  },
  refused: (year: number): string => `The management review ${year} cannot be adopted yet. Nothing has changed.`,
  alreadyAdopted: (year: number): string => `The management review ${year} is already adopted. Nothing has changed.`,
  notAdopted: (year: number): string => `The management review ${year} is not adopted. Change it directly; no new version is needed.`,
  notStarted: (year: number): string => `There is no review for ${year}. Nothing has changed.`,
  changedMeanwhile: 'The register was changed while the documents were being produced. Nothing has been adopted; try again.',
  alreadyPresented: (year: number): string => `The management review ${year} has already been presented. Nothing has changed.`,
  nextExists: (year: number): string => `The management review ${year} has already been started. Nothing has changed.`,
  notNext: 'The next review must be for a later year. Nothing has changed.',
  reasons: {
    adopt: (year: number): string => `Management review ${year} adopted`,
    present: (year: number): string => `Management review ${year} presented`,
    newVersion: (year: number): string => `New version of the management review ${year}`,
    rollOver: (from: number, to: number): string => `Management review ${to} started from ${from}`,
  },
  page: {
    adopt: 'Adopt',
    present: 'Mark as presented',
    newVersion: 'New version',
    next: (year: number): string => `Start the ${year} review`,
    menu: 'More',
    title: (year: number): string => `Adopt the management review ${year}`,
    lacks: 'This is missing before the review can be adopted',
    toRecord: 'Open the record of the review',
    freezes: 'This is frozen',
    frozen: [
      'The report chapter by chapter, internal and public version',
      'All key figures as they are on the as-of date',
      'The two Word files, with a checksum (SHA-256)',
    ],
    after:
      'After that the review can only be read. The registers can be changed as usual. If something in the report is to be changed, a new version is created.',
    asOf: (date: string): string => `As-of date ${date}`,
    confirm: 'Adopt the review',
    working: 'Producing the documents',
    cancel: 'Cancel',
    failed: 'The review was not adopted',
    otherFailed: 'The change was not made',
    frozenAt: (day: string, version: number): string => `Adopted ${day}, version ${version}`,
    fingerprint: (hash: string): string => `Checksum of the Word file, SHA-256: ${hash}`,
    drift: (n: number): string =>
      n === 1
        ? 'One key figure has a different value in the registers than in the adopted report.'
        : `${n} key figures have different values in the registers than in the adopted report.`,
    driftHelp: 'The report is unchanged. The list is calculated at the same as-of date.',
    driftLine: (label: string, before: string, now: string): string => `${label}: ${before} in the report, ${now} in the registers`,
    showDrift: 'Show the differences',
    hideDrift: 'Hide the differences',
    legacy: 'The review was adopted outside the program. It is shown as the registers are now.',
  },
} satisfies Translation<typeof reviewAdoptSv>;
