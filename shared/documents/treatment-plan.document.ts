import { documentsWords } from '#shared/i18n/documents.ts';
import { on } from '#shared/kit/register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import type { TableRow } from '#shared/review/blocks.ts';
import { cell, choice, dueCell, levelCell, link, plain, row, table } from '#shared/review/parts.ts';
import type { DocRow, DocumentDeclaration, DocumentFacts } from './document-facts.ts';
import { actionCells, textOf } from './document-parts.ts';

const words = documentsWords.treatment;

const riskCells = (facts: DocumentFacts, one: DocRow) => [
  cell(textOf(one['ref'])),
  cell(textOf(one['title'])),
  levelCell(facts.review, String(one['model']), textOf(one['level']), one['value'] as number | null),
  cell(choice('risk', 'treatment', textOf(one['treatment']))),
  cell(textOf(one['owner'])),
  dueCell(textOf(one['dueDate']), textOf(one['dueDate']) !== null && String(one['dueDate']) < facts.review.asOf),
];
/** One row an action; a risk that should be treated and is not stands out. */
function actionRows(facts: DocumentFacts, one: DocRow): readonly TableRow[] {
  const actions = facts.actions[one.id] ?? [];
  const ref = cell(textOf(one['ref']));
  if (actions.length === 0) {
    const none = one['status'] === 'accepted' ? cell(words.accepted) : cell(words.noAction, one['isHigh'] === true ? 'danger' : 'warn');
    return [row([ref, none, cell(null), cell(null), cell(null)], link('risk', one))];
  }
  return actions.map((action) => row([ref, cell(action.title), ...actionCells(action)], link('action', action)));
}

/** Åtgärdsplan för en avdelning: its open risks and what is done about each (A2, C3). */
export const treatmentPlan: DocumentDeclaration = {
  about: orgUnit,
  choose: on(orgUnit).is('isActive'),
  needsYear: false,
  audiences: ['internal'],
  lists: ({ family }) => {
    const r = on(risk);
    const sort = [{ field: 'levelRank', descending: true }, { field: 'value', descending: true }, { field: 'ref' }];
    return { risks: { register: risk, filter: r.and(r.is('counted'), r.in('unit', ...family)), sort } };
  },
  build: (facts) => {
    const risks = facts.lists['risks'] ?? [];
    const high = risks.filter((one) => one['isHigh'] === true).length;
    return {
      title: words.title,
      subtitle: String(facts.subject!['name']),
      registryNo: null,
      facts: [],
      draft: false,
      chapters: [
        {
          key: 'risks',
          heading: words.headings.risks,
          blocks: risks.length
            ? [
                plain(words.counts(risks.length, high)),
                ...table(
                  facts.review,
                  'treatment-risks',
                  words.riskTable,
                  risks.map((one) => row(riskCells(facts, one), link('risk', one))),
                ),
              ]
            : [plain(words.none)],
        },
        {
          key: 'actions',
          heading: words.headings.actions,
          blocks: risks.length
            ? table(
                facts.review,
                'treatment-actions',
                words.actionTable,
                risks.flatMap((one) => actionRows(facts, one)),
              )
            : [plain(documentsWords.nothing)],
        },
      ],
    };
  },
};
