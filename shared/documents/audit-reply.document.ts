import { documentsWords } from '#shared/i18n/documents.ts';
import { on } from '#shared/kit/register.ts';
import { audit } from '#shared/registers/audit/audit.register.ts';
import { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import type { Block } from '#shared/review/blocks.ts';
import { cell, leftOut, missing, plain, row, table } from '#shared/review/parts.ts';
import type { DocRow, DocumentChapter, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { actionTable, fieldFacts, fieldRows, heading, longText, textOf } from './document-parts.ts';

const words = documentsWords.audit;
type Reply = 'first' | 'followUp';

const byNumber = (a: DocRow, b: DocRow): number => String(a['no']).localeCompare(String(b['no']), 'sv', { numeric: true });

/** Which of the two replies is due when, and whether it has been sent. */
const keysOf = { first: ['firstDue', 'firstSent'], followUp: ['followUpDue', 'followUpSent'] } as const;
function addressees(facts: DocumentFacts, reply: Reply): readonly Block[] {
  const [due, sent] = keysOf[reply];
  const all = facts.lists['addressees'] ?? [];
  const rows = [...all.filter((one) => one[due]), ...all.filter((one) => !one[due])].map((one) =>
    row([
      cell(textOf(one['board'])),
      cell(textOf(one[due])),
      // Who only gets the audit for information has no day and owes no reply.
      one[sent] ? cell(textOf(one[sent]), 'ok') : one[due] ? cell(words.notSent, 'warn') : cell(null),
      cell(textOf(one['dnr'])),
    ]),
  );
  return rows.length ? table(facts.review, 'audit-addressees', words.addressees, rows) : [missing(words.noAddressee)];
}

const labelled = (id: string, label: string, value: unknown, gap: string): readonly Block[] => [
  heading(id, label, 3),
  ...longText(value, gap),
];

/** The day as a fact of its own; asked for where a plan without one would be no plan. */
const dueBlocks = (facts: DocumentFacts, item: DocRow): readonly Block[] =>
  item['due'] ? fieldFacts(facts, { register: auditRecommendation, of: item, keys: ['due'] }) : [missing(words.gaps.due)];
const interim = (item: DocRow): readonly Block[] =>
  item['interimMeasure'] ? labelled(`interim-${item.id}`, words.interim, item['interimMeasure'], '') : [];

function planned(facts: DocumentFacts, item: DocRow): readonly Block[] {
  return [
    ...labelled(`planned-${item.id}`, words.planned, item['plannedMeasure'], words.gaps.planned),
    ...interim(item),
    ...actionTable(facts, { id: `audit-actions-${item.id}`, of: item.id, caption: words.actions(String(item['no'])) }),
    ...labelled(`expected-${item.id}`, words.expected, item['expectedEffect'], words.gaps.expected),
    ...dueBlocks(facts, item),
  ];
}
function taken(facts: DocumentFacts, item: DocRow): readonly Block[] {
  const period = textOf(item['period']);
  return [
    ...labelled(`taken-${item.id}`, period ? words.takenDuring(period) : words.taken, item['measuresTaken'], words.gaps.taken),
    ...(item['isDone'] === true ? [] : interim(item)),
    ...actionTable(facts, { id: `audit-actions-${item.id}`, of: item.id, caption: words.actions(String(item['no'])) }),
    ...labelled(`effect-${item.id}`, words.effect, item['effect'], item['effectMissing'] ? words.gaps.effectDone : words.gaps.effect),
    // What is not done yet still has a day.
    ...fieldFacts(facts, { register: auditRecommendation, of: item, keys: item['isDone'] === true ? ['status'] : ['status', 'due'] }),
  ];
}

/** One heading per assessment and recommendation, in the auditors' order (B3). */
function recommendation(facts: DocumentFacts, item: DocRow, reply: Reply): readonly Block[] {
  const stance = item['stance'];
  return [
    heading(`audit-${item.id}`, words.numbered(String(item['no']), textOf(item['area']) ?? String(item['title']))),
    ...(item['assessment'] ? labelled(`assessment-${item.id}`, words.assessment, item['assessment'], '') : []),
    heading(`recommendation-${item.id}`, words.recommendation, 3),
    { kind: 'paragraph', text: [{ text: String(item['title']), italic: true }] },
    ...(stance ? [] : [missing(words.gaps.stance)]),
    ...fieldFacts(facts, { register: auditRecommendation, of: item, keys: ['stance', 'dependsOn'] }),
    ...(reply === 'first' ? planned(facts, item) : taken(facts, item)),
  ];
}

const signature = (): readonly Block[] => [
  { kind: 'facts', rows: [words.chair, words.secretary].map((label) => ({ label, value: words.nameHere })) },
  plain(words.reservations),
];

function chapters(facts: DocumentFacts, subject: DocRow, reply: Reply): readonly DocumentChapter[] {
  const items = (facts.lists['recommendations'] ?? []).toSorted(byNumber);
  const board = facts.review.settings.organisation.board || documentsWords.board;
  const [answer, gap] = reply === 'first' ? ['firstReply', words.summaryGap] : ['followUpReply', words.followUpGap];
  return [
    { key: 'proposal', heading: words.headings.proposal, blocks: [plain(words.proposal(board))] },
    {
      key: 'summary',
      heading: words.headings.summary,
      blocks: [
        ...fieldFacts(facts, { register: audit, of: subject, keys: ['body', 'decided', 'conclusion'] }),
        ...longText(subject[answer!], gap),
        plain(words.count(items.length)),
      ],
    },
    {
      key: 'reply',
      heading: words.headings.reply,
      blocks: [
        ...(items.length ? items.flatMap((item) => recommendation(facts, item, reply)) : [missing(words.noRecommendations)]),
        ...leftOut(facts.omitted, 'recommendations'),
      ],
    },
    { key: 'addressees', heading: words.headings.addressees, blocks: addressees(facts, reply) },
    { key: 'signature', heading: words.headings.signature, blocks: signature() },
  ];
}

const replyOf = (reply: Reply): DocumentDeclaration => ({
  about: audit,
  needsYear: false,
  audiences: ['internal', 'public'],
  lists: ({ subject }) => ({
    recommendations: {
      register: auditRecommendation,
      filter: on(auditRecommendation).in('audit', subject!.id),
      sort: [{ field: 'no' }],
    },
    addressees: { register: auditAddressee, filter: on(auditAddressee).in('audit', subject!.id), sort: [{ field: keysOf[reply][0] }] },
  }),
  build: (facts) => {
    const subject = facts.subject!;
    const sent = (facts.lists['addressees'] ?? []).some((one) => one[keysOf[reply][1]]);
    return {
      title: reply === 'first' ? words.first : words.followUp,
      subtitle: String(subject['title']),
      registryNo: textOf(subject['dnr']),
      facts: fieldRows(facts, { register: audit, of: subject, keys: ['ref', 'dnr'] }),
      chapters: chapters(facts, subject, reply),
      draft: !sent,
    };
  },
});

/** Första yttrandet: what the board will do, what it expects, when (A15, B3). */
export const auditReplyFirst = replyOf('first');
/** Uppföljande yttrande: what was done and what it gave. */
export const auditReplyFollowUp = replyOf('followUp');
