import { documentsWords } from '#shared/i18n/documents.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import type { Block } from '#shared/review/blocks.ts';
import { cell, choice, missing, plain, row, table } from '#shared/review/parts.ts';
import { hours } from '#shared/review/print-figure.ts';
import type { DocRow, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { actionTable, fieldFacts, fieldRows, instantText, longText, textOf } from './document-parts.ts';

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

/** The hours of each report beside its limit: 72,04 hours is not in time. */
function clocks(facts: DocumentFacts, subject: DocRow): readonly Block[] {
  const took = (value: unknown): string | null => (typeof value === 'number' ? words.hours(hours(value)) : null);
  const rows = [
    ...(subject['concernsPersonalData'] === true
      ? [
          row([
            cell(words.imy),
            cell(took(subject['imyHours'])),
            subject['imyHours'] === null
              ? cell(
                  subject['notifyImy'] === 'no' ? words.notNeeded : words.notReported,
                  subject['notifyImy'] === 'yes' ? 'warn' : undefined,
                )
              : subject['imyWithin'] === true
                ? cell(words.inTime, 'ok')
                : cell(words.late, 'danger'),
          ]),
        ]
      : []),
    ...(subject['isSignificant'] === true
      ? [
          row([
            cell(words.earlyWarning),
            cell(took(subject['earlyWarningHours'])),
            cell(choice('incident', 'clocks', textOf(subject['clocks']))),
          ]),
          row([cell(words.notification), cell(took(subject['notificationHours'])), cell(null)]),
          row([
            cell(words.final),
            cell(textOf(subject['finalDue'])),
            subject['finalAt'] ? cell(textOf(subject['finalAt']), 'ok') : cell(words.notReported, 'warn'),
          ]),
        ]
      : []),
  ];
  return rows.length ? table(facts.review, 'incident-clocks', words.clocks, rows) : [plain(words.noClocks)];
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
