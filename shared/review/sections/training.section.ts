import { wholePercent, type Share } from '#shared/figures/figure.ts';
import { areasWords } from '#shared/i18n/review-areas.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { law } from '../law.ts';
import { cell, chart, choice, link, paragraph, plain, row, sentences, table, yesNo } from '../parts.ts';
import { countOf, fewerThan, figureText, isWithheld, number, percent, shareGroupsOf, shareOf } from '../print-figure.ts';
import type { Section } from './section.ts';

const words = areasWords.training;

function sessionTable(facts: ReviewFacts): readonly Block[] {
  const attended = (session: { readonly attended: number | null; readonly invited: number | null }): string =>
    session.attended === null
      ? '–'
      : session.invited === null
        ? number(session.attended)
        : reviewWords.outOf(number(session.attended), number(session.invited));
  const rows = facts.rows.sessions.map((session) =>
    row(
      [
        cell(session.title),
        cell(choice('session', 'form', session.form)),
        cell(choice('session', 'group', session.group)),
        cell(session.date),
        cell(attended(session)),
        yesNo(session.nis2),
      ],
      link('session', session),
    ),
  );
  return table(facts, 'sessions', words.sessions, rows);
}

function courseTable(facts: ReviewFacts): readonly Block[] {
  const key = 'training.completion';
  const rows = Object.keys(shareGroupsOf(facts, key)).map((course) =>
    row([
      cell(course),
      { text: figureText(facts, key, `${course}/outOf`), figure: key },
      { text: figureText(facts, key, `${course}/pct`), figure: key },
    ]),
  );
  return table(facts, 'courses', words.courses, rows);
}

/** A unit of few people points at persons: its share is not shown in a public report (DOMAIN.md 0.8). */
const shown = (facts: ReviewFacts, { d }: Share): boolean => d > 0 && !isWithheld(facts, d);

function unitChart(facts: ReviewFacts): readonly Block[] {
  const units = Object.entries(shareGroupsOf(facts, 'training.completionByUnit')).filter(([, share]) => shown(facts, share));
  const sorted = units.toSorted(([, a], [, b]) => b.n / b.d - a.n / a.d);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst) return [];
  const named = (name: string): string => name || reviewWords.unitUnknown;
  const conclusion = words.conclusion(named(best[0]), percent(best[1]), named(worst[0]), percent(worst[1]));
  const data = {
    type: 'bar' as const,
    stacked: false,
    categories: units.map(([name]) => named(name)),
    series: [{ name: words.series, tone: 'navy' as const, values: units.map(([, of]) => wholePercent(of)) }],
    unit: reviewWords.axis.percent,
  };
  return [...chart(facts, 'completion-by-unit', words.chart(facts.asOf, conclusion), data), plain(conclusion)];
}

function phishing(facts: ReviewFacts): readonly Block[] {
  const test = facts.rows.awarenessTests.at(-1);
  if (!test || !test.sent) return [];
  const [sent, clicked, reported] = [test.sent, test.clicked ?? 0, test.reported ?? 0];
  const few = (n: number): string => (isWithheld(facts, n) ? fewerThan(facts) : number(n));
  const rate = (n: number): string => (isWithheld(facts, n) ? '–' : percent({ n, d: sent }));
  return [
    paragraph(facts, words.phishing(test.date), {
      sent: number(sent),
      clicked: few(clicked),
      clickedShare: rate(clicked),
      reported: few(reported),
      reportedShare: rate(reported),
    }),
  ];
}

/** 1.1.5 Sessions, mandatory courses, management's training (CSL 2:4), phishing test (A5). */
export const training: Section = (facts) => {
  const n = countOf(facts, 'training.sessions');
  const management = shareOf(facts, 'training.managementNis2');
  const { chapter, section } = law.cybersecurity.managementTraining;
  return [
    n === 0 ? plain(words.none) : sentences(facts, [words.counts(n), shareOf(facts, 'training.attended').d > 0 ? words.attended : null]),
    ...(management.d > 0 ? [paragraph(facts, words.management(reviewWords.law.section(chapter, section)))] : []),
    ...sessionTable(facts),
    ...courseTable(facts),
    ...unitChart(facts),
    ...phishing(facts),
  ];
};
