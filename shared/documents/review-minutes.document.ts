import { meetingWords } from '#shared/i18n/meeting.ts';
import type { Block } from '#shared/review/blocks.ts';
import { meetingPoints, pointOfParagraph, type MeetingPoint } from '#shared/review/meeting-points.ts';
import { bullets, cell, link, omitted, plain, row, table } from '#shared/review/parts.ts';
import { assessment } from '#shared/review/sections/plan.section.ts';
import { actionList } from '#shared/review/sections/privacy.section.ts';
import type { DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { longText, roomToWrite } from './document-parts.ts';
import { chapterRow, gapsIn, gistsOf, meetingLists, meetingOf, type Meeting } from './meeting-parts.ts';

const needed = ['date', 'time', 'place', 'participants', 'chair', 'secretary', 'approvers'] as const;

function opening(meeting: Meeting): readonly Block[] {
  const { minutes } = meetingWords;
  const sentences = [
    meeting.chair === null ? minutes.openedBare : minutes.opened(meeting.chair),
    ...(meeting.secretary === null ? [] : [minutes.secretary(meeting.secretary)]),
    ...(meeting.approvers === null ? [] : [minutes.approvers(meeting.approvers)]),
    minutes.agendaApproved,
  ];
  return [...gapsIn(meeting, needed), plain(sentences.join(' '))];
}

/** What was noted at the meeting; free text, so it stays inside (DOMAIN.md 0.7). */
function noted(facts: DocumentFacts, { chapters }: MeetingPoint): readonly Block[] {
  const texts = chapters.flatMap((key) => longText(chapterRow(facts, key)?.['minutes']));
  if (texts.length === 0) return [];
  const { minutes } = meetingWords;
  return facts.review.audience === 'public' ? [plain(minutes.notedElsewhere)] : [plain(minutes.noted), ...texts];
}

function decided(facts: DocumentFacts, point: MeetingPoint): readonly Block[] {
  const { minutes } = meetingWords;
  const found = facts.review.rows.decisions.filter(({ paragraph }) => pointOfParagraph(paragraph).no === point.no);
  const rows = found.map((decision) => {
    const actions = facts.review.actions[decision.id] ?? [];
    return row(
      [
        cell(decision.ref),
        cell(decision.title),
        cell(decision.owner),
        cell(decision.due),
        cell(actions.length ? actionList(actions) : null),
      ],
      link('decision', decision),
    );
  });
  if (rows.length === 0) return point.task === 'decision' ? [plain(minutes.noDecision)] : [];
  const words = { ...minutes.decisionTable, caption: minutes.decisionTable.caption(point.no) };
  return [plain(minutes.decided), ...table(facts.review, `minutes-decisions-${point.key}`, words, rows)];
}

const isFinal = ({ review: { review } }: DocumentFacts): boolean => review?.status === 'adopted' || review?.status === 'attached_vp';

function pointBlocks(facts: DocumentFacts, meeting: Meeting, point: MeetingPoint): readonly Block[] {
  const { minutes } = meetingWords;
  if (point.key === 'opening') return opening(meeting);
  if (point.key === 'closing') return [plain(minutes.closed)];
  const lines = gistsOf(facts, point);
  const decisions = decided(facts, point);
  const isOnlyHeard = lines.length === 0 || point.task === 'information';
  return [
    ...(lines.length ? [plain(minutes.presented), ...bullets(lines)] : []),
    ...noted(facts, point),
    ...(point.key === 'assessment' ? assessment(facts.review) : []),
    ...(point.key === 'decisions' && isFinal(facts) ? [plain(minutes.reviewAdopted(facts.review.year))] : []),
    ...decisions,
    ...(point.key === 'decisions' ? omitted(facts.review, 'decisions') : []),
    ...(isOnlyHeard && decisions.length === 0 && point.task !== 'judgement' ? [plain(minutes.taken)] : []),
  ];
}

/** Lines to sign on: chair, secretary and those who approve, by role. */
function approval(facts: DocumentFacts, meeting: Meeting): readonly Block[] {
  const { minutes, facts: labels } = meetingWords;
  const roles = [
    [labels.chair, meeting.chair],
    [labels.secretary, meeting.secretary],
    [labels.approvers, meeting.approvers],
  ] as const;
  const rows = roles.map(([label, role]) => row([cell(role === null ? label : `${label}: ${role}`), roomToWrite, { text: ' ' }]));
  return [plain(minutes.approvalIntro), ...table(facts.review, 'minutes-approval', minutes.approvalTable, rows)];
}

/** Protokoll: each point with what was presented, noted and decided, the judgement, and who approves. */
export const reviewMinutes: DocumentDeclaration = {
  about: null,
  needsYear: true,
  audiences: ['internal', 'public'],
  lists: meetingLists,
  build: (facts) => {
    const { year, review } = facts.review;
    const { minutes, facts: labels, points } = meetingWords;
    const meeting = meetingOf(facts);
    const known = [
      [labels.date, meeting.date],
      [labels.time, meeting.time],
      [labels.place, meeting.place],
      [labels.present, meeting.participants],
      [labels.chair, meeting.chair],
      [labels.secretary, meeting.secretary],
      [labels.approvers, meeting.approvers],
      [labels.registryNo, review?.dnr ?? null],
    ] as const;
    return {
      title: minutes.title,
      subtitle: minutes.subtitle(year),
      registryNo: review?.dnr ?? null,
      facts: known.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
      draft: gapsIn(meeting, needed).length > 0 || (review?.status ?? 'draft') === 'draft',
      chapters: [
        ...meetingPoints.map((point) => ({
          key: point.key,
          heading: minutes.heading(point.no, points[point.key]),
          blocks: pointBlocks(facts, meeting, point),
        })),
        { key: 'approval', heading: minutes.approval, blocks: approval(facts, meeting) },
      ],
    };
  },
};
