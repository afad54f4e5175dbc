import { documentsWords } from '#shared/i18n/documents.ts';
import type { Block } from '#shared/review/blocks.ts';
import { cell, choice, link, omitted, plain, row, table } from '#shared/review/parts.ts';
import type { ReviewFacts } from '#shared/review/facts.ts';
import { actionList } from '#shared/review/sections/privacy.section.ts';
import type { DocumentDeclaration } from './document-facts.ts';

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

/** Lista över dataskyddsombudets iakttagelser, with what became of last year's (A4). */
export const dpoFindings: DocumentDeclaration = {
  about: null,
  needsYear: true,
  audiences: ['internal', 'public'],
  lists: () => ({}),
  build: ({ review }) => {
    const { year } = review;
    const report = review.rows.dpoReports.find((one) => one.year === year);
    return {
      title: words.title(year),
      subtitle: words.subtitle(year - 1),
      registryNo: null,
      facts: report?.received ? [{ label: words.received, value: report.received }] : [],
      draft: false,
      chapters: [
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
