import { documentsWords } from '#shared/i18n/documents.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { clocksOf, momentOf, type Clock } from '#shared/registers/incident/incident.clocks.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import type { Block, Cell } from '#shared/review/blocks.ts';
import { cell, missing, plain, row, table } from '#shared/review/parts.ts';
import { hours } from '#shared/review/print-figure.ts';
import type { DocRow, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { instantText } from '#shared/kit/swedish.ts';
import { actionTable, fieldFacts, fieldRows, longText, textOf } from './document-parts.ts';

const words = documentsWords.incident;
const moments = [
  'occurredAt',
  'detectedAt',
  'awareAt',
  'earlyWarningAt',
  'notificationAt',
  'imyAt',
  'interimAt',
  'statusReportAt',
  'subjectsInformedAt',
  'recipientsInformedAt',
  'endedAt',
  'handledAt',
  'finalAt',
  'closed',
] as const;

/** What happened when, by the clock; a day without a clock time stands as the day. */
function timeline(facts: DocumentFacts, subject: DocRow): readonly Block[] {
  const labels = wordsOf('incident').fields;
  const events = moments
    .flatMap((key) => (typeof subject[key] === 'string' ? [{ at: subject[key], label: labels[key] ?? key }] : []))
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const rows = events.map(({ at, label }) => row([cell(at.length > 10 ? instantText(at) : at), cell(label)]));
  return rows.length ? table(facts.review, 'incident-timeline', words.timeline, rows) : [missing(words.noTimes)];
}

const outcomes = {
  met: () => cell(words.inTime, 'ok'),
  late: () => cell(words.late, 'danger'),
  passed: () => cell(words.passed, 'danger'),
  running: () => cell(words.notReported, 'warn'),
} as const satisfies Readonly<Record<Clock['state'], () => Cell>>;

/** The hours of each report beside its own limit: 72,04 hours is not in time. */
function clocks(facts: DocumentFacts, subject: DocRow): readonly Block[] {
  const { settings, asOf } = facts.review;
  const took = { imy: subject['imyHours'], early: subject['earlyWarningHours'], notification: subject['notificationHours'] } as const;
  const timeOf = ({ key, spent, ends }: Clock): Cell => {
    if (key === 'final') return cell(textOf(subject['finalAt']) ?? words.dueOn(ends));
    return cell(spent === null ? null : words.hours(hours(Number(took[key] ?? spent))));
  };
  const rows = clocksOf(subject, settings, momentOf(asOf, Infinity)).map((clock) =>
    row([cell(words.reports[clock.key]), timeOf(clock), outcomes[clock.state]()]),
  );
  const notNeeded = subject['concernsPersonalData'] === true && subject['notifyImy'] === 'no' && subject['imyHours'] === null;
  const all = notNeeded ? [row([cell(words.reports.imy), cell(null), cell(words.notNeeded)]), ...rows] : rows;
  return all.length ? table(facts.review, 'incident-clocks', words.clocks, all) : [plain(words.noClocks)];
}

const fields = (facts: DocumentFacts, of: DocRow, ...keys: readonly string[]) => fieldFacts(facts, { register: incident, of, keys });

/** Incidentrapport: what happened, the duties to report, cause, lessons, actions (A6, C7). */
export const incidentReport: DocumentDeclaration = {
  about: incident,
  needsYear: false,
  audiences: ['internal'],
  lists: () => ({}),
  build: (facts) => {
    const of = facts.subject!;
    const privacy = fields(
      facts,
      of,
      'ourRole',
      'gdprRisk',
      'notifyImy',
      'imyRef',
      'delayMotive',
      'breachMotive',
      'breachDecidedBy',
      'subjectGroups',
      'dataKinds',
      'consequences',
      'affectedBand',
      'subjectsWhyNot',
    );
    const nis2 = fields(facts, of, 'nis2', 'criteria', 'caseRef', 'reportedBy');
    return {
      title: words.title,
      subtitle: String(of['title']),
      registryNo: null,
      facts: fieldRows(facts, { register: incident, of, keys: ['ref', 'severity', 'type', 'unit', 'statusAt'] }),
      draft: of['statusAt'] !== 'closed',
      chapters: [
        {
          key: 'event',
          heading: words.headings.event,
          blocks: [
            ...longText(of['description'], words.gaps.description),
            ...fields(facts, of, 'object', 'supplier', 'mechanism', 'managerRole', 'handler'),
          ],
        },
        { key: 'timeline', heading: words.headings.timeline, blocks: timeline(facts, of) },
        { key: 'clocks', heading: words.headings.clocks, blocks: clocks(facts, of) },
        { key: 'privacy', heading: words.headings.privacy, blocks: privacy.length ? privacy : [plain(words.noPrivacy)] },
        { key: 'nis2', heading: words.headings.nis2, blocks: nis2.length ? nis2 : [plain(documentsWords.nothing)] },
        { key: 'cause', heading: words.headings.cause, blocks: longText(of['rootCause'], words.gaps.cause) },
        { key: 'lessons', heading: words.headings.lessons, blocks: longText(of['lessons'], words.gaps.lessons) },
        {
          key: 'actions',
          heading: words.headings.actions,
          blocks: [...longText(of['measures']), ...actionTable(facts, { id: 'incident-actions', of: of.id })],
        },
      ],
    };
  },
};
