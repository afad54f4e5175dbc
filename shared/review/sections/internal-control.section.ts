import { lisWords } from '#shared/i18n/review-lis.ts';
import type { Block, Cell, Mark } from '../blocks.ts';
import type { FactRow } from '../fact-lists.ts';
import type { ReviewFacts } from '../facts.ts';
import { cell, choice, levelCell, link, nameOf, omitted, paragraph, plain, row, sentences, table, yesNo } from '../parts.ts';
import { countOf, groupsOf, shareOf } from '../print-figure.ts';
import { matrixBlock, toTreat } from './matrix.ts';
import type { Section } from './section.ts';

function vraMatrix(facts: ReviewFacts): readonly Block[] {
  const words = lisWords.control;
  const model = facts.settings.riskModels.find(({ id }) => id === facts.rows.vra[0]?.model);
  const counts = groupsOf(facts, 'vra.matrix');
  if (!model || Object.keys(counts).length === 0) return [];
  const conclusion = words.matrixConclusion(toTreat(model, counts));
  return [matrixBlock('vra-matrix', model, counts, words.matrix(words.sourceName, facts.asOf, conclusion)), plain(conclusion)];
}

/** 1.1.1 VRA in its own 5×5 matrix and the choice to the internal control plan (A7; DOMAIN.md 0.6). */
export const internalControl: Section = (facts) => {
  const words = lisWords.control;
  const all = countOf(facts, 'vra.rows');
  if (all === 0) return [];
  const rows = facts.rows.vra.map((vra) =>
    row(
      [
        cell(vra.method),
        cell(vra.title),
        cell(vra.L),
        cell(vra.C),
        levelCell(facts, vra.model, vra.level, null),
        yesNo(vra.hasRoutine),
        yesNo(vra.hasContinuousControl),
        yesNo(vra.inIkp),
        cell(vra.motive),
      ],
      link('vraRow', vra),
    ),
  );
  return [
    paragraph(facts, words.counts(all, shareOf(facts, 'vra.inIkp').n)),
    ...vraMatrix(facts),
    ...table(facts, 'vra', words.table, rows),
    ...omitted(facts, 'vra'),
  ];
};

const marks: Readonly<Record<string, Mark | undefined>> = { ok: 'ok', minor_deviation: 'warn', major_deviation: 'danger' };
type Result = FactRow<'controlResults'>;
function resultCell(results: readonly Result[], control: string, period: string): Cell {
  const found = results.findLast((result) => result.control === control && result.period === period);
  return found ? cell(choice('controlResult', 'result', found.result), marks[found.result]) : cell(null);
}
function majorDeviations(facts: ReviewFacts): readonly Block[] {
  const words = lisWords.followUp;
  return facts.rows.controlResults
    .filter((result) => result.isMajor)
    .map((result) =>
      plain(
        words.major(
          nameOf(facts, result.control),
          ended(result.text ?? words.noDescription),
          words.actions(facts.actions[result.id]?.length ?? 0),
        ),
      ),
    );
}
/** A record's text as a sentence of ours goes on after it. */
const ended = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** 1.1.3 Controls per tertial, major deviations in words (A7). */
export const followUp: Section = (facts) => {
  const words = lisWords.followUp;
  const { controls, controlResults } = facts.rows;
  if (controls.length === 0) return omitted(facts, 'controls');
  const rows = controls.map((control) =>
    row(
      [
        cell(control.method),
        cell(control.moment),
        cell(control.frequency),
        ...['T1', 'T2', 'YEAR'].map((period) => resultCell(controlResults, control.id, period)),
      ],
      link('ikpControl', control),
    ),
  );
  return [
    sentences(facts, [words.controls(countOf(facts, 'ikp.controls')), words.deviations(countOf(facts, 'ikp.majorDeviations'))]),
    ...table(facts, 'controls', words.table, rows),
    ...majorDeviations(facts),
    ...omitted(facts, 'controls', 'controlResults'),
  ];
};
