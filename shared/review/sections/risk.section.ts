import { reviewWords } from '#shared/i18n/review.ts';
import { workWords } from '#shared/i18n/review-work.ts';
import type { Block } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { cell, dueCell, figureCell, levelCell, link, omitted, paragraph, plain, row, sentences, table } from '../parts.ts';
import { countOf, groupsOf } from '../print-figure.ts';
import { matrixBlock, toTreat } from './matrix.ts';
import type { Section } from './section.ts';

const words = workWords.risks;
/** The model that the key figures count; others have a matrix of their own (DOMAIN.md 0.6). */
const counted = 'msb-4x4';

function matrices(facts: ReviewFacts): readonly Block[] {
  return facts.settings.riskModels.flatMap((model): readonly Block[] => {
    const counts = facts.riskCells[model.id] ?? {};
    const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
    if (total === 0) return [];
    const conclusion = words.matrixConclusion(total, toTreat(model, counts));
    const source = reviewWords.source(words.sourceName, facts.asOf);
    return [matrixBlock(`risk-matrix-${model.id}`, model, counts, { ...words.matrix(model.name, conclusion), source }), plain(conclusion)];
  });
}

function levelTable(facts: ReviewFacts): readonly Block[] {
  const model = facts.settings.riskModels.find(({ id }) => id === counted);
  const levels = groupsOf(facts, 'risks.byLevel');
  if (!model || Object.keys(levels).length === 0) return [];
  const rows = model.levels
    .toReversed()
    .map((level) => row([{ text: level.label, mark: level.tone }, figureCell(facts, 'risks.byLevel', level.id)]));
  return table(facts, 'risk-levels', words.levels, rows);
}

function topRisks(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.risks.slice(0, 10).map((risk) => {
    const [next] = (facts.actions[risk.id] ?? [])
      .filter(({ statusAt }) => statusAt !== 'done')
      .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'));
    const none = facts.actions[risk.id]?.length ? cell(words.allDone, 'ok') : cell(words.noAction, risk.needsAction ? 'danger' : undefined);
    return row(
      [
        cell(risk.ref),
        cell(risk.title),
        levelCell(facts, risk.model, risk.level, risk.value),
        cell(risk.owner),
        next ? cell(next.title) : none,
        next ? dueCell(next.due, next.isOverdue) : cell(null),
      ],
      link('risk', risk),
    );
  });
  return table(facts, 'risks-top', words.top, rows);
}

/** Riskläge: a matrix per model, levels, the largest risks, what lacks treatment (A2, C10 3; 9.3.2 f). */
export const risks: Section = (facts) => {
  const all = countOf(facts, 'risks.total');
  if (all === 0) return [plain(words.none), ...matrices(facts), ...omitted(facts, 'risks')];
  const expired = facts.rows.risks.filter((risk) => risk.acceptancePassed).map(({ title }) => title);
  return [
    sentences(facts, [
      words.counts(all),
      words.high,
      words.withoutAction(countOf(facts, 'risks.highWithoutAction')),
      words.overdue(countOf(facts, 'risks.highWithOverdueAction')),
    ]),
    paragraph(facts, words.acceptance(countOf(facts, 'risks.acceptancePassed')), {
      titles: expired.length ? reviewWords.list(expired) : words.hiddenTitle,
    }),
    ...matrices(facts),
    ...levelTable(facts),
    ...topRisks(facts),
    paragraph(facts, words.appendix),
    ...omitted(facts, 'risks'),
  ];
};
