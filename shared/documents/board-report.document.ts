import { documentsWords } from '#shared/i18n/documents.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { boardReport as register } from '#shared/registers/board-report/board-report.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import type { Block } from '#shared/review/blocks.ts';
import { cell, choice, leftOut, levelCell, link, omitted, plain, row, table } from '#shared/review/parts.ts';
import type { DocRow, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { fieldRows, heading, longText, textOf } from './document-parts.ts';
import { figureTable } from './vp-extract.document.ts';

const words = documentsWords.board_report;
const ends: Readonly<Record<string, readonly [from: string, to: string]>> = {
  Q1: ['01-01', '03-31'],
  Q2: ['04-01', '06-30'],
  Q3: ['07-01', '09-30'],
  Q4: ['10-01', '12-31'],
};
function span(subject: DocRow): { readonly from: string; readonly to: string } {
  const [from, to] = ends[String(subject['quarter'])] ?? ends['Q1']!;
  return { from: `${String(subject['year'])}-${from}`, to: `${String(subject['year'])}-${to}` };
}

function incidents(facts: DocumentFacts): readonly Block[] {
  const found = facts.lists['incidents'] ?? [];
  // In a public report a handful of incidents could point at somebody: the year's figures above are enough.
  if (facts.review.audience === 'public') return [plain(words.incidentsPublic)];
  if (found.length === 0) return [plain(words.noIncidents)];
  const rows = found.map((one) =>
    row(
      [
        cell(textOf(one['ref'])),
        cell(textOf(one['title'])),
        cell(choice('incident', 'type', textOf(one['type']))),
        cell(choice('incident', 'severity', textOf(one['severity'])), one['severity'] === 'critical' ? 'danger' : undefined),
        cell(choice('incident', 'statusAt', textOf(one['statusAt']))),
      ],
      link('incident', one),
    ),
  );
  return [plain(words.incidents(found.length)), ...table(facts.review, 'board-incidents', words.incidentTable, rows)];
}

function risks({ review }: DocumentFacts): readonly Block[] {
  const high = review.rows.risks.filter(({ isHigh }) => isHigh);
  // That there are none cannot be said of what has been left out.
  if (high.length === 0) return review.omitted.risks > 0 ? omitted(review, 'risks') : [plain(words.noRisks)];
  const rows = high.map((risk) =>
    row(
      [
        cell(risk.ref),
        cell(risk.title),
        levelCell(review, risk.model, risk.level, risk.value),
        cell(risk.owner),
        risk.needsAction
          ? cell(words.noAction, 'danger')
          : risk.hasOverdueAction
            ? cell(words.overdueAction, 'warn')
            : cell(words.underWay),
      ],
      link('risk', risk),
    ),
  );
  return [plain(words.risks(high.length)), ...table(review, 'board-risks', words.riskTable, rows), ...omitted(review, 'risks')];
}

const actionRows = (rows: readonly DocRow[], day: 'done' | 'due') =>
  rows.map((one) =>
    row([cell(textOf(one['ref'])), cell(textOf(one['title'])), cell(textOf(one['owner'])), cell(textOf(one[day]))], link('action', one)),
  );
function activities(facts: DocumentFacts): readonly Block[] {
  const [done, late] = [facts.lists['done'] ?? [], facts.lists['late'] ?? []];
  return [
    plain(words.done(done.length)),
    ...table(facts.review, 'board-done', words.doneTable, actionRows(done, 'done')),
    ...(late.length ? [heading('board-late-heading', words.lateHeading), plain(words.late(late.length))] : []),
    ...table(facts.review, 'board-late', words.lateTable, actionRows(late, 'due')),
    ...leftOut(facts.omitted, 'done', 'late'),
  ];
}

/** Kvartalsrapport till nämnden: current questions, incidents, risks, what was done (A16). */
export const boardReport: DocumentDeclaration = {
  about: register,
  needsYear: false,
  audiences: ['internal', 'public'],
  lists: ({ subject }) => {
    const quarter = span(subject!);
    const a = on(action);
    return {
      incidents: { register: incident, filter: on(incident).range('awareDay', quarter), sort: [{ field: 'awareDay' }] },
      done: { register: action, filter: a.and(a.in('statusAt', 'done'), a.range('done', quarter)), sort: [{ field: 'done' }] },
      late: { register: action, filter: a.is('isOverdue'), sort: [{ field: 'due' }] },
    };
  },
  build: (facts) => {
    const subject = facts.subject!;
    const { from, to } = span(subject);
    return {
      title: words.title,
      subtitle: words.subtitle(String(subject['quarter']), String(subject['year']), from, to),
      registryNo: textOf(subject['dnr']),
      facts: fieldRows(facts, { register, of: subject, keys: ['meetingDate', 'form', 'dnr'] }),
      draft: subject['meetingDate'] === null || String(subject['meetingDate']) > facts.review.asOf,
      chapters: [
        { key: 'questions', heading: words.headings.questions, blocks: longText(subject['text'], words.textGap) },
        { key: 'state', heading: words.headings.state, blocks: figureTable(facts.review, 'board-figures') },
        { key: 'incidents', heading: words.headings.incidents, blocks: incidents(facts) },
        { key: 'risks', heading: words.headings.risks, blocks: risks(facts) },
        { key: 'activities', heading: words.headings.activities, blocks: activities(facts) },
      ],
    };
  },
};
