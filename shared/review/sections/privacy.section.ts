import { areasWords } from '#shared/i18n/review-areas.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block, Cell, Mark } from '../blocks.ts';
import type { FactRow } from '../fact-lists.ts';
import type { LinkedAction, ReviewFacts } from '../facts.ts';
import { bullets, cell, choice, link, omitted, paragraph, plain, row, sentences, table } from '../parts.ts';
import { countOf, shareOf } from '../print-figure.ts';
import type { Section } from './section.ts';

type Finding = FactRow<'findings'>;
const marks: Readonly<Record<string, Mark | undefined>> = { closed: 'ok', done: 'ok' };

/** "Kartlägg (pågår, 2026-12-31); …": titles of the actions with state and due date. */
export function actionList(actions: readonly LinkedAction[]): string {
  const words = areasWords.dpo;
  const state = (action: LinkedAction): string =>
    action.isOverdue ? words.overdue : choice('action', 'statusAt', action.statusAt).toLocaleLowerCase('sv');
  return actions.map((action) => words.action(action.title, action.statusAt === 'done' ? null : action.due, state(action))).join('; ');
}

function actionsCell(facts: ReviewFacts, finding: Finding): Cell {
  const actions = facts.actions[finding.id] ?? [];
  if (actions.length) return cell(actionList(actions));
  return finding.isOpen ? cell(areasWords.dpo.noAction, finding.needsAction ? 'danger' : undefined) : cell(areasWords.dpo.noneNeeded);
}
function resolutionText(finding: Finding): string {
  const how = [finding.resolution ? choice('dpoFinding', 'resolution', finding.resolution) : '', finding.decision ?? '']
    .filter(Boolean)
    .join(': ');
  if (finding.isOpen || how === '') return '–';
  return finding.closed ? areasWords.dpo.closed(how, finding.closed) : how;
}
function findingTable(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.findings
    .filter((finding) => finding.isFinding)
    .map((finding) =>
      row(
        [
          cell(finding.ref),
          cell(finding.title),
          cell(choice('dpoFinding', 'severity', finding.severity), finding.isOpen && finding.severity === 'serious' ? 'warn' : undefined),
          cell(choice('dpoFinding', 'statusAt', finding.statusAt), marks[finding.statusAt ?? '']),
          cell(resolutionText(finding)),
          actionsCell(facts, finding),
        ],
        link('dpoFinding', finding),
      ),
    );
  return table(facts, 'findings', areasWords.dpo.table, rows);
}

/** The line that the law of the review asks for and the real report forgets (DOMAIN.md 0.2). */
const recordsLine = (facts: ReviewFacts): Block =>
  shareOf(facts, 'processing.registered').d === 0 ? plain(areasWords.dpo.noRecords) : paragraph(facts, areasWords.dpo.records);

/** 1.1.4 Findings with actions and resolution, orphans named, the record of processing (A4; DOMAIN.md 0.3, 0.5). */
export const dpo: Section = (facts) => {
  const words = areasWords.dpo;
  const n = countOf(facts, 'dpo.findings');
  const report = facts.rows.dpoReports.at(-1);
  const received = report?.received ? [plain(words.received(report.year, report.received))] : [];
  const orphans = facts.rows.findings.filter((finding) => finding.needsAction).map(({ title }) => title);
  const titles = orphans.length ? reviewWords.list(orphans) : areasWords.dpo.hiddenTitle;
  const praise = facts.rows.findings.filter((finding) => finding.isPraise).map(({ title }) => title);
  const priorities = facts.rows.findings.filter((finding) => finding.kind === 'priority' && finding.year === report?.year);
  const orphanWords = countOf(facts, 'dpo.open') ? words.orphans(countOf(facts, 'dpo.openWithoutAction')) : null;
  const found = n === 0 ? [] : [sentences(facts, [words.counts(n), orphanWords], { titles })];
  return [
    ...received,
    ...found,
    ...findingTable(facts),
    ...(praise.length ? [plain(words.praise(praise.join('; ')))] : []),
    ...(report && priorities.length
      ? [plain(words.priorities(report.year)), ...bullets(priorities.map(({ title }) => [{ text: title }]))]
      : []),
    recordsLine(facts),
    ...omitted(facts, 'findings'),
  ];
};
