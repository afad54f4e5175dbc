import { areasWords } from '#shared/i18n/review-areas.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { cell, chart, dueCell, link, nameOf, omitted, plain, row, sentences, table } from '../parts.ts';
import { countOf } from '../print-figure.ts';
import type { Section } from './section.ts';

const words = areasWords.classification;

function unitChart(facts: ReviewFacts): readonly Block[] {
  const states = ['valid', 'overdue', 'ongoing', 'none'] as const;
  const tones = { valid: 'navy', overdue: 'amber', ongoing: 'teal', none: 'grey' } as const;
  const unclassified = facts.unitStates.map((unit) => ({
    name: unit.unit || reviewWords.unitUnknown,
    n: unit.overdue + unit.ongoing + unit.none,
  }));
  const most = Math.max(0, ...unclassified.map(({ n }) => n));
  const conclusion = words.conclusion(
    unclassified.filter(({ n }) => n === most).map(({ name }) => name),
    most,
  );
  const data = {
    type: 'bar' as const,
    stacked: true,
    categories: unclassified.map(({ name }) => name),
    series: states.map((state) => ({ name: words.states[state], tone: tones[state], values: facts.unitStates.map((unit) => unit[state]) })),
    unit: reviewWords.axis.count,
  };
  return [...chart(facts, 'classification-by-unit', words.chart(facts.asOf, conclusion), data), plain(conclusion)];
}

function dueTable(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.classifications
    .filter((classification) => classification.isOverdue || classification.isDueSoon)
    .toSorted((a, b) => String(a.dueDate).localeCompare(String(b.dueDate)))
    .map((classification) =>
      row(
        [
          cell(nameOf(facts, classification.object)),
          cell(classification.class),
          cell(classification.decided),
          dueCell(classification.dueDate, classification.isOverdue),
          cell(classification.lead),
        ],
        link('classification', classification),
      ),
    );
  return table(facts, 'classifications-due', words.due, rows);
}

/** Distribution of levels per aspect; the levels are the configured model's. */
function levelTable(facts: ReviewFacts): readonly Block[] {
  const { levels, outsideFrom } = facts.settings.classification;
  const shown = levels.filter(({ value }) => outsideFrom === null || value < outsideFrom);
  const aspects = ['confidentiality', 'integrity', 'availability'] as const;
  const rows = aspects.map((aspect) =>
    row([cell(words.aspects[aspect]), ...shown.map(({ value }) => cell(facts.aspects[aspect][String(value)] ?? 0))]),
  );
  const any = aspects.some((aspect) => Object.keys(facts.aspects[aspect]).length > 0);
  const { caption, alt, aspect, source } = words.levels;
  return any
    ? table(
        facts,
        'classification-levels',
        { caption, alt, source, columns: [aspect, ...shown.map(({ value }) => words.level(value))] },
        rows,
      )
    : [];
}

/** 1.1.6 Share classified, what is due, per unit and state, levels (A1). */
export const classification: Section = (facts) => {
  if (countOf(facts, 'objects.inScope') === 0) return [plain(words.none)];
  return [
    sentences(facts, [words.counts(countOf(facts, 'classifications.overdue')), words.work]),
    ...unitChart(facts),
    ...dueTable(facts),
    ...levelTable(facts),
    ...omitted(facts, 'classifications'),
  ];
};
