import type { Translation } from '#shared/kit/language.ts';
import type { reviewHistorySv } from '../sv/review-history.sv.ts';

const number = new Intl.NumberFormat('en-GB');

export const reviewHistoryEn = {
  versions: {
    open: 'Adopted versions',
    openHelp: 'Frozen Word files with checksums',
    title: 'Adopted versions of the management review',
    none: 'No review has been adopted in the program yet.',
    loading: 'Fetching the versions',
    columns: { adopted: 'Adopted', frozen: 'Frozen', asOf: 'As-of date', hash: 'Checksum SHA-256' },
    name: (year: number, version: number): string => `${year}, version ${version}`,
    by: (role: string): string => `by ${role}`,
    frozenBy: (actor: string): string => `by ${actor}`,
    file: { internal: 'Word, internal', public: 'Word, public' },
    size: (bytes: number): string => `${number.format(Math.round(bytes / 1024))} kB`,
    noDrift: 'The registers count the same key figures today.',
    drift: (n: number): string => (n === 1 ? 'One key figure counts differently today.' : `${n} key figures count differently today.`),
    show: 'Show',
    hide: 'Hide',
    fileName: (year: number, version: number, audience: 'internal' | 'public'): string =>
      `Management review ${year} version ${version}${audience === 'public' ? ' public' : ''}.docx`,
    missing: 'There is no frozen Word file of that version. Nothing was downloaded.',
    failed: 'The file could not be downloaded',
  },
  begun: {
    title: (year: number): string => `Management review ${year} has begun.`,
    kept: (chapters: number): string =>
      chapters === 0 ? 'The outline is the usual one.' : 'Headings, order and choice of chapters are the same as last year.',
    carried: (n: number): string =>
      n === 0
        ? 'No plan item had to be carried on.'
        : n === 1
          ? 'One plan item is carried on in the three-year plan.'
          : `${number.format(n)} plan items are carried on in the three-year plan.`,
    followed: (open: { readonly decisions: number; readonly findings: number; readonly actions: number; readonly risks: number }): string =>
      `Followed up where they are: open decisions ${number.format(open.decisions)}, findings ${number.format(open.findings)}, actions ${number.format(open.actions)}, risks ${number.format(open.risks)}.`,
    reset: 'Texts, assessments and meeting date are empty.',
  },
  compare: {
    figures: 'Key figures',
    figure: 'Key figure',
    before: (year: number): string => `${year}`,
    now: (year: number): string => `${year}`,
    noFigures: 'The chapter has no key figures to compare.',
    view: 'Show the text as',
    text: 'Text',
    compare: 'Compare',
    same: 'The text is unchanged since last year.',
    counts: (added: number, removed: number): string => `${number.format(added)} words added, ${number.format(removed)} words removed.`,
    nothing: 'The chapter has no text of its own in either year.',
    added: 'Added',
    removed: 'Removed',
    changed: 'Changed',
    rows: 'Rows in the chapter’s tables',
    noRows: 'No rows are new, changed or removed.',
    newRows: (n: number): string => `${n} new`,
    changedRows: (n: number): string => `${n} changed`,
    goneRows: (n: number): string => `${n} removed`,
    change: (column: string, before: string, now: string): string => `${column}: ${before}, now ${now}`,
    more: (n: number): string => `${number.format(n)} more`,
  },
} satisfies Translation<typeof reviewHistorySv>;
