import { lisWords } from '#shared/i18n/review-lis.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Mark } from '../blocks.ts';
import type { Answer, ReviewFacts } from '../facts.ts';
import { controlKeys } from '../facts.ts';
import { cell, choice, dueCell, link, omitted, plain, row, table } from '../parts.ts';
import { countOf, number, share, shareGroupsOf, shareOf } from '../print-figure.ts';
import type { Section } from './section.ts';

/** Uppföljning av föregående års beslut: ISO/IEC 27001 9.3.2 a. */
export const previousDecisions: Section = (facts) => {
  const words = lisWords.previous;
  const rows = facts.rows.previousDecisions;
  if (rows.length === 0) return facts.omitted.previousDecisions > 0 ? omitted(facts, 'previousDecisions') : [plain(words.none)];
  const late = rows.filter((decision) => decision.isOverdue).length;
  const open = rows.filter((decision) => decision.isOpen && !decision.isOverdue).length;
  const cells = rows.map((decision) =>
    row(
      [
        cell(decision.ref),
        cell(decision.title),
        cell(decision.owner),
        dueCell(decision.due, decision.isOverdue),
        decision.isOverdue
          ? cell(words.overdue, 'danger')
          : cell(choice('decision', 'statusAt', decision.statusAt), decision.isDone ? 'ok' : undefined),
        cell(decision.outcome),
      ],
      link('decision', decision),
    ),
  );
  return [
    plain(words.counts(rows.length, rows.filter((decision) => decision.isDone).length, open, late)),
    ...table(facts, 'previous-decisions', words.table, cells),
    ...omitted(facts, 'previousDecisions'),
  ];
};

type Question = (typeof controlKeys)[number];
const byShare = ({ n, d }: { n: number; d: number }): Answer => (d === 0 || n === 0 ? 'no' : n === d ? 'yes' : 'partly');
const totalCompletion = (facts: ReviewFacts) =>
  Object.values(shareGroupsOf(facts, 'training.completion')).reduce((sum, { n, d }) => ({ n: sum.n + n, d: sum.d + d }), { n: 0, d: 0 });

/** What the registers say, until the administration has answered for itself. */
function fromRegisters(facts: ReviewFacts): Readonly<Record<Question, { readonly answer: Answer; readonly basis: string }>> {
  const words = lisWords.questions;
  const routines = facts.rows.documents.filter(
    (document) => document.statusAt === 'valid' && document.title.toLocaleLowerCase('sv').includes(words.incidentWord),
  ).length;
  const completion = totalCompletion(facts);
  const sessions = countOf(facts, 'training.sessions');
  return {
    controlIncidents: {
      answer: routines > 0 ? 'yes' : 'no',
      basis: words.incidentBasis(routines, number(countOf(facts, 'incidents.total'))),
    },
    controlTraining: {
      answer: byShare(completion) === 'no' && sessions > 0 ? 'partly' : byShare(completion),
      basis: words.trainingBasis(share(completion), number(sessions)),
    },
    controlClassification: {
      answer: byShare(shareOf(facts, 'objects.validlyClassified')),
      basis: words.classificationBasis(share(shareOf(facts, 'objects.validlyClassified'))),
    },
    controlRecords: {
      answer: byShare(shareOf(facts, 'processing.registered')),
      basis: words.recordsBasis(share(shareOf(facts, 'processing.registered'))),
    },
  };
}
const marks: Readonly<Record<Answer, Mark>> = { yes: 'ok', partly: 'warn', no: 'danger' };

/** Kontrollfrågor: the four that the review must answer, registerförteckning among them (DOMAIN.md 0.2; LG L13–19). */
export const controlQuestions: Section = (facts) => {
  const words = lisWords.questions;
  const derived = fromRegisters(facts);
  const rows = controlKeys.map((key) => {
    const answer = facts.review?.answers[key] ?? derived[key].answer;
    return row([cell(words[key]), cell(reviewWords.answers[answer], marks[answer]), cell(derived[key].basis)]);
  });
  const comment = facts.review?.controlComment;
  return [plain(words.intro), ...table(facts, 'control-questions', words.table, rows), ...(comment ? [plain(comment)] : [])];
};
