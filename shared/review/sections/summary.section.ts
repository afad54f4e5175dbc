import type { FigureValue, Share } from '#shared/figures/figure.ts';
import { summaryKeys } from '#shared/figures/figures.ts';
import { figureWords } from '#shared/i18n/figures.ts';
import { lisWords } from '#shared/i18n/review-lis.ts';
import type { TableRow, Text } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { bullets, cell, lead, paragraph, row, say, table } from '../parts.ts';
import { countOf, figureText, isShare, number, outOf, percent, valueText } from '../print-figure.ts';
import type { Section } from './section.ts';

/** A count is read against another count: high risks without action out of the high ones. */
const against: Readonly<Record<string, string>> = {
  'risks.highWithoutAction': 'risks.high',
  'incidents.reportedToImyInTime': 'incidents.reportedToImy',
  'dpo.open': 'dpo.findings',
  'actions.overdue': 'actions.open',
};
/** Figures of last year that the store itself can count. */
const countedLastYear: Readonly<Record<string, string>> = {
  'incidents.total': 'incidents.lastYear',
  'incidents.reportedToImyInTime': 'incidents.lastYearReportedToImyInTime',
};

function shareBehind(facts: ReviewFacts, key: string): Share | null {
  const value = facts.figures[key];
  if (isShare(value)) return value;
  const whole = against[key];
  return whole && typeof value === 'number' ? { n: value, d: countOf(facts, whole) } : null;
}
const hidden = (facts: ReviewFacts, key: string): boolean =>
  figureText(facts, key) !== valueText({ ...facts, audience: 'internal' }, key, facts.figures[key]!);

function lastYear(facts: ReviewFacts, key: string): string {
  const counted = countedLastYear[key];
  // Nothing registered last year means that the register was not in use, not that nothing happened.
  if (counted && countOf(facts, 'incidents.lastYear') > 0) return figureText(facts, counted);
  const known: FigureValue | undefined = facts.lastYear[key];
  return known === undefined ? '–' : valueText(facts, key, known);
}
function figureRow(facts: ReviewFacts, key: string): TableRow {
  const share = hidden(facts, key) ? null : shareBehind(facts, key);
  const count = share ? outOf(share) : figureText(facts, key);
  const counted =
    isShare(facts.figures[key]) || share === null
      ? { text: count, figure: key }
      : { text: share.d === 0 ? number(share.n) : count, figure: key };
  return row([
    cell(figureWords(key).label),
    counted,
    share ? { text: percent(share), figure: key } : cell(null),
    cell(lastYear(facts, key)),
  ]);
}

/** What cannot wait, in the order of its weight. Same figures as the table, hence the same rows behind. */
function attention(facts: ReviewFacts): readonly Text[] {
  const sentences = lisWords.summary;
  const all = [
    ['risks.highWithoutAction', sentences.highWithoutAction],
    ['risks.highWithOverdueAction', sentences.highWithOverdue],
    ['risks.acceptancePassed', sentences.acceptancePassed],
    ['classifications.overdue', sentences.classificationsOverdue],
    ['dpo.openWithoutAction', sentences.findingsWithoutAction],
    ['actions.overdue', sentences.actionsOverdue],
    ['audit.effectMissing', sentences.effectMissing],
  ] as const;
  return all.filter(([key]) => countOf(facts, key) > 0).map(([key, words]) => say(facts, words(countOf(facts, key))));
}

/** An empty store is not a calm one. */
const isEmpty = (facts: ReviewFacts): boolean =>
  ['risks.total', 'actions.total', 'objects.total', 'incidents.total', 'dpo.findings'].every((key) => countOf(facts, key) === 0);

/** Sammanfattning: ten key figures on one page and what needs a decision (DOMAIN.md B1). */
export const summary: Section = (facts) => {
  const items = attention(facts);
  return [
    lead(facts, lisWords.summary.intro(facts.year, facts.asOf)),
    ...table(
      facts,
      'summary-figures',
      lisWords.summary.table(facts.asOf),
      summaryKeys.map((key) => figureRow(facts, key)),
    ),
    ...(items.length
      ? [paragraph(facts, lisWords.summary.attention), ...bullets(items)]
      : [paragraph(facts, isEmpty(facts) ? lisWords.summary.empty : lisWords.summary.calm)]),
  ];
};
