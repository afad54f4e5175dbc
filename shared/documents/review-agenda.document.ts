import { meetingWords } from '#shared/i18n/meeting.ts';
import type { Block } from '#shared/review/blocks.ts';
import { meetingPoints } from '#shared/review/meeting-points.ts';
import { bullets, cell, plain, row, table } from '#shared/review/parts.ts';
import { summary } from '#shared/review/sections/summary.section.ts';
import type { DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { heading } from './document-parts.ts';
import { chaptersOfPoint, gapsIn, gistsOf, meetingLists, meetingOf } from './meeting-parts.ts';

const needed = ['date', 'time', 'place', 'participants', 'chair', 'secretary'] as const;

function pointTable(facts: DocumentFacts): readonly Block[] {
  const rows = meetingPoints.map((point) =>
    row([
      cell(point.no),
      cell(meetingWords.points[point.key]),
      cell(
        chaptersOfPoint(facts, point)
          .map((chapter) => chapter.heading)
          .join(', '),
      ),
      cell(meetingWords.tasks[point.task]),
    ]),
  );
  return table(facts.review, 'agenda-points', meetingWords.agenda.table, rows);
}

/** What the summary says cannot wait. */
function attention({ review }: DocumentFacts): readonly Block[] {
  const found = summary(review).filter((block) => block.kind === 'bullets');
  return found.length ? found : [plain(meetingWords.agenda.nothingUrgent)];
}

const basis = (facts: DocumentFacts): readonly Block[] =>
  meetingPoints.flatMap((point): readonly Block[] => {
    const lines = gistsOf(facts, point);
    return lines.length ? [heading(`agenda-${point.key}`, `${point.no}. ${meetingWords.points[point.key]}`), ...bullets(lines)] : [];
  });

/** Kallelse och dagordning: when, where, who by role, the points after DOMAIN.md B2, and where each stands. */
export const reviewAgenda: DocumentDeclaration = {
  about: null,
  needsYear: true,
  audiences: ['internal', 'public'],
  lists: meetingLists,
  build: (facts) => {
    const { year, asOf, review } = facts.review;
    const { agenda, facts: labels } = meetingWords;
    const meeting = meetingOf(facts);
    const known = [
      [labels.date, meeting.date],
      [labels.time, meeting.time],
      [labels.place, meeting.place],
      [labels.called, meeting.participants],
      [labels.chair, meeting.chair],
      [labels.secretary, meeting.secretary],
      [labels.registryNo, review?.dnr ?? null],
    ] as const;
    return {
      title: agenda.title,
      subtitle: agenda.subtitle(year),
      registryNo: review?.dnr ?? null,
      facts: known.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
      draft: gapsIn(meeting, needed).length > 0,
      chapters: [
        {
          key: 'call',
          heading: agenda.headings.call,
          blocks: [...gapsIn(meeting, needed), plain(agenda.call(year)), plain(agenda.basis(year, asOf))],
        },
        { key: 'points', heading: agenda.headings.points, blocks: pointTable(facts) },
        { key: 'attention', heading: agenda.headings.attention, blocks: attention(facts) },
        { key: 'basis', heading: agenda.headings.basis, blocks: basis(facts) },
      ],
    };
  },
};
