import { reviewWords } from '#shared/i18n/review.ts';
import { workWords } from '#shared/i18n/review-work.ts';
import type { Block, Inline, Mark } from '../blocks.ts';
import type { Answer, ReviewFacts } from '../facts.ts';
import { judgementKeys } from '../facts.ts';
import { bullets, cell, choice, link, missing, omitted, plain, row, table, yesNo } from '../parts.ts';
import { actionList } from './privacy.section.ts';
import type { Section } from './section.ts';

const words = workWords.plan;
const isFinal = (facts: ReviewFacts): boolean => facts.review?.status === 'adopted' || facts.review?.status === 'attached_vp';

const outcomeMarks: Readonly<Record<string, Mark | undefined>> = { done: 'ok', planned: 'warn', in_progress: 'warn' };
/** What became of the plan of the year that the review closes. */
function outcome(facts: ReviewFacts): readonly Block[] {
  const items = facts.rows.planOutcome;
  if (items.length === 0) return [];
  const rows = items.map((item) =>
    row(
      [
        cell(item.carriedFrom === null ? item.title : workWords.plan.carried(item.title)),
        cell(item.area),
        cell(item.owner),
        cell(choice('planItem', 'status', item.status), outcomeMarks[item.status]),
      ],
      link('planItem', item),
    ),
  );
  const [done, open] = [items.filter(({ isDone }) => isDone).length, items.filter(({ isOpen }) => isOpen).length];
  return [
    plain(workWords.plan.outcome(facts.year, { all: items.length, done, open })),
    ...table(facts, 'plan-outcome', workWords.plan.outcomeTable(facts.year), rows),
  ];
}

/** 3 What became of the year's plan, the span of the new one and what comes back every year (A14). */
export const priorities: Section = (facts) => {
  const years = [1, 2, 3].map((more) => facts.year + more);
  const titles = new Set(facts.rows.planItems.map(({ title }) => title));
  const everyYear = [...titles].filter((title) =>
    years.every((year) => facts.rows.planItems.some((item) => item.year === year && item.title === title)),
  );
  return [
    plain(words.intro(facts.year + 1)),
    ...(everyYear.length ? [plain(words.recurring(reviewWords.list(everyYear)))] : []),
    ...outcome(facts),
    ...omitted(facts, 'planItems', 'planOutcome'),
  ];
};

function duties(facts: ReviewFacts, year: number): readonly Block[] {
  const items = facts.rows.roleDuties.filter((duty) => duty.year === year || duty.year === null);
  const line = ({ role, text }: (typeof items)[number]): readonly Inline[] => [{ text: `${role}:`, bold: true }, { text: ` ${text}` }];
  return items.length ? [plain(words.duties), ...bullets(items.map(line))] : [];
}
const planOf =
  (more: 1 | 2 | 3): Section =>
  (facts) => {
    const year = facts.year + more;
    const items = facts.rows.planItems.filter((item) => item.year === year);
    const rows = items.map((item) =>
      row(
        [
          cell(item.title),
          cell(item.area),
          cell(item.owner),
          cell(choice('planItem', 'priority', item.priority)),
          yesNo(item.nis2),
          yesNo(item.recurring),
        ],
        link('planItem', item),
      ),
    );
    const counted = items.length ? plain(words.counts(year, items.length)) : plain(words.none(year));
    return [...duties(facts, year), counted, ...table(facts, `plan-${year}`, words.table(year), rows)];
  };
export const planFirst = planOf(1);
export const planSecond = planOf(2);
export const planThird = planOf(3);

const judgementMarks: Readonly<Record<Answer, Mark>> = { yes: 'ok', partly: 'warn', no: 'danger' };
/** Bedömning: two subjects, two questions, with motive (LG L25–33; 9.3.3). */
export const assessment: Section = (facts) => {
  const w = workWords.assessment;
  const answers = facts.review?.answers;
  const unanswered = judgementKeys.filter((key) => !answers?.[key]);
  const gap = unanswered.length === 0 ? [] : isFinal(facts) ? [] : [missing(w.prompt)];
  if (unanswered.length === judgementKeys.length) return [...gap, plain(w.none)];
  const rows = judgementKeys.map((key) => {
    const answer = answers?.[key];
    return row([
      cell(key.startsWith('infosec') ? w.infosec : w.privacy),
      cell(key.endsWith('Sufficient') ? w.sufficient : w.effect),
      answer ? cell(reviewWords.answers[answer], judgementMarks[answer]) : cell(w.unanswered, 'warn'),
      cell(facts.review?.motives[key]),
    ]);
  });
  return [...gap, plain(w.basis), ...table(facts, 'assessment', w.table, rows)];
};

/** Beslut: the decisions and the actions that carry them out (9.3.3). */
export const decisions: Section = (facts) => {
  const w = workWords.decisions;
  const rows = facts.rows.decisions.map((decision) => {
    const actions = facts.actions[decision.id] ?? [];
    return row(
      [
        cell(decision.ref),
        cell(decision.title),
        cell(decision.owner),
        cell(decision.due),
        cell(choice('decision', 'statusAt', decision.statusAt)),
        cell(actions.length ? actionList(actions) : null),
      ],
      link('decision', decision),
    );
  });
  if (rows.length) return [plain(w.intro(rows.length)), ...table(facts, 'decisions', w.table, rows), ...omitted(facts, 'decisions')];
  // Decisions left out for secrecy are decisions all the same.
  if (facts.omitted.decisions > 0) return omitted(facts, 'decisions');
  return [...(isFinal(facts) ? [] : [missing(w.prompt)]), plain(w.none)];
};
