import { areasWords } from '#shared/i18n/review-areas.ts';
import type { Block } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { cell, choice, dueCell, link, nameOf, omitted, plain, row, sentences, table } from '../parts.ts';
import { countOf } from '../print-figure.ts';
import type { Section } from './section.ts';

function planTable(facts: ReviewFacts): readonly Block[] {
  const words = areasWords.rsa;
  const rows = facts.rows.plans.map((plan) => {
    const last = facts.lastExercise[plan.id] ?? null;
    const exercised = plan.isDecided
      ? plan.isExercised
        ? cell(last, 'ok')
        : cell(last ?? words.notExercised, 'danger')
      : cell(words.notDecided);
    return row(
      [
        cell(plan.ref),
        cell(plan.name),
        cell(nameOf(facts, plan.unit)),
        cell(choice('continuityPlan', 'statusAt', plan.statusAt), plan.isDecided ? undefined : 'warn'),
        cell(plan.decided),
        dueCell(plan.dueDate, plan.isReviewOverdue),
        exercised,
      ],
      link('continuityPlan', plan),
    );
  });
  return table(facts, 'plans', words.planTable, rows);
}

function exerciseTable(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.exercises.map((exercise) =>
    row(
      [
        cell(exercise.title ?? exercise.ref),
        cell(choice('exercise', 'type', exercise.type)),
        cell(nameOf(facts, exercise.unit)),
        cell(exercise.planned),
        cell(exercise.statusAt === 'done' ? exercise.done : null),
        cell(
          exercise.statusAt === 'done' ? choice('exercise', 'result', exercise.result) : choice('exercise', 'statusAt', exercise.statusAt),
        ),
      ],
      link('exercise', exercise),
    ),
  );
  return table(facts, 'exercises', areasWords.rsa.exerciseTable, rows);
}

/** Processes of the cycle; vulnerabilities and dependencies stay in the register (OSL 18:13). */
function itemTable(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.rsaItems.map((item) =>
    row(
      [cell(item.process), cell(item.threat), cell(choice('rsaItem', 'control', item.control)), cell(nameOf(facts, item.risk))],
      link('rsaItem', item),
    ),
  );
  return table(facts, 'rsa-items', areasWords.rsa.items, rows);
}

/** 1.1.2 Cycle and items of the RSA, continuity plans, exercises (A3, A8). */
export const rsa: Section = (facts) => {
  const words = areasWords.rsa;
  const cycle = facts.rows.rsaCycles.findLast(({ start }) => start <= facts.asOf) ?? facts.rows.rsaCycles.at(-1);
  const late = countOf(facts, 'plans.reviewOverdue');
  const plans: readonly Block[] = facts.rows.plans.length
    ? [sentences(facts, [words.plans, late ? words.reviewOverdue(late) : null]), ...planTable(facts), ...exerciseTable(facts)]
    : [];
  return [
    ...(cycle ? [plain((cycle.start > facts.asOf ? words.nextCycle : words.cycle)(cycle.start, cycle.end))] : []),
    ...itemTable(facts),
    ...plans,
    ...omitted(facts, 'rsaItems', 'plans', 'exercises'),
  ];
};
