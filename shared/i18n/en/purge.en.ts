import type { Translation } from '../../kit/language.ts';
import type { AnyWords } from '../../kit/words.ts';
import { lower, wordingIn } from '../../kit/wording.ts';
import type { purgeSv } from '../sv/purge.sv.ts';

const { count, number } = wordingIn('en-GB');
type Labels = Pick<AnyWords, 'one' | 'many'>;

/** Words of disposal: rules, proposals, what goes along, what stays and what is left in copies. */
export const purgeEn = {
  intro:
    'Public records are kept unless the law or a disposal decision says otherwise. The program disposes of nothing by itself: it proposes, and you choose.',
  records: ({ one, many }: Labels, n: number): string => count(n, lower(one), lower(many)),
  starts: { archivedAt: 'Archived', updatedAt: 'Last changed', createdAt: 'Created' },
  proposals: {
    title: 'Proposals',
    record: 'Record',
    why: 'Reason',
    decision: 'Disposal decision',
    along: 'Goes with it',
    noRules: 'No register has a disposal rule. Everything is kept.',
    none: 'Nothing has reached the end of its retention time.',
    more: (shown: number, total: number): string =>
      `The first ${number(shown)} of ${number(total)} are shown. The rest are shown when these have been disposed of.`,
    reason: (field: string, start: string, [years, end]: readonly [number, string]): string =>
      years === 0 ? `${field} ${start}.` : `${field} ${start}. The retention time, ${count(years, 'year', 'years')}, ended ${end}.`,
    withIt: ({ entries, links, records }: { readonly entries: number; readonly links: number; readonly records: number }): string =>
      [
        count(entries, 'entry in the history', 'entries in the history'),
        ...(links === 0 ? [] : [count(links, 'link', 'links')]),
        ...(records === 0
          ? []
          : [count(records, 'record or piece of evidence that belongs to it', 'records and evidence that belong to it')]),
      ].join(', '),
    hindered: (records: string): string => `Cannot be disposed of: ${records} that must be kept belong to it.`,
    choose: (name: string): string => `Dispose of ${name}`,
    chooseAll: 'Choose all',
    chosen: (n: number): string => (n === 0 ? 'Nothing chosen' : `${number(n)} chosen`),
    button: 'Dispose of chosen …',
  },
  confirm: {
    title: (n: number): string => `Dispose of ${count(n, 'record', 'records')}`,
    counting: 'Counting what goes along …',
    goes: 'This is erased',
    entries: (n: number): string => count(n, 'entry in the history loses its content', 'entries in the history lose their content'),
    links: (n: number): string => count(n, 'link', 'links'),
    final:
      'What is disposed of is erased for good and cannot be undone. The history shows that something was disposed of, when and by which decision, but not what.',
    keepFirst: 'Transfer what is to be preserved to your e-archive first.',
    copies: (n: number): string =>
      n === 0
        ? 'A backup is made first. It still holds the data until you remove it.'
        : `A backup is made first. It and ${count(n, 'older copy', 'older copies')} still hold the data until you remove them.`,
    reports: (years: string): string => `Adopted reviews that mention the records are kept as they are: ${years}.`,
    word: 'DISPOSE',
    type: (word: string): string => `Type ${word} to confirm`,
    button: 'Dispose of for good',
  },
  done: (n: number, entries: number): string =>
    `${count(n, 'record has been disposed of', 'records have been disposed of')}. ${count(entries, 'entry in the history has lost its', 'entries in the history have lost their')} content, and the chain of the history holds.`,
  copies: {
    title: 'Copies that still hold the data',
    text: (when: string): string =>
      `They were made before the disposal of ${when}. They are thinned out over time, but a monthly copy may remain for a year or longer. If one of them is restored, what was disposed of comes back.`,
    made: 'Made',
    place: 'Folder',
    name: 'File',
    beside: (names: string): string =>
      `These files beside the register may hold the data too. Remove them yourself when they are no longer needed: ${names}.`,
    elsewhere: 'Copies in other places, such as on a USB stick, are unknown to the program.',
    remove: 'Remove the older copies …',
    removeTitle: 'Remove the older copies',
    removeText: (n: number): string =>
      `A new copy of the register is made and verified first. Then ${count(n, 'older copy is', 'older copies are')} removed. After that there is no way back to the time before the disposal.`,
    removed: (n: number): string =>
      `A new copy has been made and verified, and ${count(n, 'older copy has been', 'older copies have been')} removed.`,
  },
  rules: {
    title: 'Disposal rules',
    text: 'A rule applies to a whole register and needs a disposal decision. Registers without a rule are kept. What belongs to a record, such as the chapters of a review, goes with it.',
    register: 'Register',
    rule: 'Rule',
    from: 'Counted from',
    decision: 'Disposal decision',
    keep: 'Kept',
    purge: (years: number): string => (years === 0 ? 'Disposed of at once' : `Disposed of after ${count(years, 'year', 'years')}`),
    change: 'Change',
    changeOf: (register: string): string => `Change the rule for ${lower(register)}`,
    action: 'What happens to the records?',
    purgeAction: 'Disposed of',
    years: 'Retention time in years',
    fromHelp: 'Records without this day are not proposed.',
    decisionHelp: 'Who decided, and the number or date of the decision. Written in the history at every disposal.',
    incomplete: 'Fill in the retention time and the disposal decision. Without a decision everything is kept.',
    saved: (register: string): string => `The rule for ${lower(register)} has been saved.`,
  },
  refused: {
    memory: 'The register is in memory only and nothing can be disposed of. Nothing has been changed; open a register that is in a file.',
    busy: 'An import is under way. Nothing has been disposed of; wait until it is done and try again.',
    differs: 'The copy could not be read the same way twice. The register is untouched; check the disk and try again.',
    notDue: (n: number): string =>
      `${n === 0 ? 'No records are chosen' : count(n, 'chosen record has not reached the end of its retention time or no longer exists', 'chosen records have not reached the end of their retention time or no longer exist')}. Nothing has been disposed of; get the proposals anew and choose again.`,
    hindered: (records: string): string =>
      `What is chosen cannot be disposed of: ${records} that must be kept belong to it. Nothing has been disposed of; leave the record out or dispose of what belongs to it at the same time.`,
    word: (word: string): string => `The disposal is not confirmed. Nothing has been disposed of; type ${word} in the field and try again.`,
  },
  cli: {
    noRules:
      'No register has a disposal rule. Everything is kept and nothing has been disposed of; rules are decided on the page Disposal.',
    nothing: (before: string): string => `No retention time ended before ${before}. Nothing has been disposed of.`,
    dry: (n: number): string => `Dry run: ${count(n, 'record', 'records')} would be disposed of. Nothing has been changed.`,
    older: (names: string): string => `These copies still hold the data: ${names}.`,
    future: (before: string): string =>
      `--before ${before} is in the future: retention times that have not ended may not be disposed of. Nothing has been done; give today's date or an earlier one.`,
  },
} as const satisfies Translation<typeof purgeSv>;
