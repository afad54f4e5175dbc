import { documentsWords } from '#shared/i18n/documents.ts';
import { dpoReport } from '#shared/registers/dpo-report/dpo-report.register.ts';
import type { Block } from '#shared/review/blocks.ts';
import { cell, choice, link, omitted, plain, row, table } from '#shared/review/parts.ts';
import type { ReviewFacts } from '#shared/review/facts.ts';
import { actionList } from '#shared/review/sections/privacy.section.ts';
import type { DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { fieldFacts, heading, longText } from './document-parts.ts';

const words = documentsWords.dpo;

function list(facts: ReviewFacts, year: number, id: string, caption: string): readonly Block[] {
  const rows = facts.rows.findings
    .filter((finding) => finding.year === year && finding.isFinding)
    .map((finding) => {
      const actions = facts.actions[finding.id] ?? [];
      const treated = actions.length ? cell(actionList(actions)) : finding.isOpen ? cell(words.noAction, 'danger') : cell(null);
      const how = finding.resolution ? choice('dpoFinding', 'resolution', finding.resolution) : null;
      return row(
        [
          cell(finding.no),
          cell(finding.title),
          cell(choice('dpoFinding', 'severity', finding.severity), finding.isOpen && finding.severity === 'serious' ? 'warn' : undefined),
          cell(choice('dpoFinding', 'statusAt', finding.statusAt), finding.isOpen ? undefined : 'ok'),
          cell(how ?? finding.decision),
          treated,
        ],
        link('dpoFinding', finding),
      );
    });
  return rows.length ? table(facts, id, { ...words.table, caption }, rows) : [plain(words.none(year))];
}

function counts(facts: ReviewFacts, year: number): readonly Block[] {
  const found = facts.rows.findings.filter((finding) => finding.year === year && finding.isFinding);
  const open = found.filter(({ isOpen }) => isOpen);
  return found.length ? [plain(words.counts(found.length, open.length, open.filter(({ needsAction }) => needsAction).length))] : [];
}
function praise(facts: ReviewFacts, year: number): readonly Block[] {
  const found = facts.rows.findings.filter((finding) => finding.year === year && finding.isPraise).map(({ title }) => title);
  return found.length ? [plain(words.praise(found.join('; ')))] : [];
}

/** What the officer's report says as a whole; one that is left out of a public document is counted and not denied. */
function report(facts: DocumentFacts): readonly Block[] {
  const { year, omitted: leftOut, rows } = facts.review;
  const found = rows.dpoReports.find((one) => one.year === year);
  if (!found) return leftOut.dpoReports > 0 ? omitted(facts.review, 'dpoReports') : [plain(words.noReport(year))];
  return [
    ...fieldFacts(facts, { register: dpoReport, of: found, keys: ['received', 'dnr'] }),
    ...longText(found.summary, words.summaryGap),
    ...(found.praise === null ? [] : [heading('dpo-praise', words.praiseOfReport), ...longText(found.praise)]),
  ];
}

/** Dataskyddsombudets årsrapport with its findings, their actions and what became of last year's (A4). */
export const dpoFindings: DocumentDeclaration = {
  about: null,
  needsYear: true,
  audiences: ['internal', 'public'],
  lists: () => ({}),
  build: (facts) => {
    const { review } = facts;
    const { year } = review;
    return {
      title: words.title(year),
      subtitle: words.subtitle(year - 1),
      registryNo: null,
      facts: [],
      draft: false,
      chapters: [
        { key: 'report', heading: words.headings.report, blocks: report(facts) },
        {
          key: 'findings',
          heading: words.headings.findings(year),
          blocks: [...counts(review, year), ...list(review, year, 'dpo-findings', words.caption(year)), ...praise(review, year)],
        },
        {
          key: 'last',
          heading: words.headings.last(year - 1),
          blocks: [
            ...counts(review, year - 1),
            ...list(review, year - 1, 'dpo-last', words.caption(year - 1)),
            ...omitted(review, 'findings'),
          ],
        },
      ],
    };
  },
};
