import { areasWords } from '#shared/i18n/review-areas.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import type { Block, ChartData, Mark, Tone } from '../blocks.ts';
import type { ReviewFacts } from '../facts.ts';
import { cell, chart, choice, figureCell, link, omitted, plain, row, sentences, table } from '../parts.ts';
import { countOf, fewerThan, groupsOf, hours, isWithheld, number } from '../print-figure.ts';
import type { Section } from './section.ts';

const words = areasWords.incidents;
const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
/** Distinguishable also without colour: Word prints the numbers in the bars. */
const tones: readonly Tone[] = ['navy', 'amber', 'teal', 'grey', 'medium', 'high', 'low'];

function quarterChart(facts: ReviewFacts): readonly Block[] {
  const [now, before] = [groupsOf(facts, 'incidents.byQuarter'), groupsOf(facts, 'incidents.lastYearByQuarter')];
  const values = (of: Readonly<Record<string, number>>) => quarters.map((quarter) => of[quarter] ?? 0);
  const listed = (of: Readonly<Record<string, number>>) => quarters.map((quarter) => `${quarter} ${of[quarter] ?? 0}`).join(', ');
  const most = Math.max(...values(now));
  const conclusion = words.quarterConclusion(
    quarters.filter((quarter) => (now[quarter] ?? 0) === most),
    most,
  );
  const hasLast = Object.keys(before).length > 0;
  const data: ChartData = {
    type: 'column',
    stacked: false,
    categories: quarters,
    series: [
      { name: String(facts.year), tone: 'navy', values: values(now) },
      ...(hasLast ? [{ name: String(facts.year - 1), tone: 'teal' as const, values: values(before) }] : []),
    ],
    unit: reviewWords.axis.count,
  };
  const alt = words.quarterAlt(facts.year, listed(now), hasLast ? listed(before) : null, conclusion);
  return [...chart(facts, 'incidents-by-quarter', words.quarterChart(alt), data), plain(conclusion)];
}

/** By type too: not in a public report, where one incident of a type in a quarter could point at a person (DOMAIN.md 0.8). */
function typeChart(facts: ReviewFacts): readonly Block[] {
  if (facts.audience === 'public') return [];
  const cells = groupsOf(facts, 'incidents.byQuarterAndType');
  const types = Object.entries(groupsOf(facts, 'incidents.byType')).toSorted(([, a], [, b]) => b - a);
  const [top] = types;
  if (!top) return [];
  const conclusion = words.typeConclusion(choice('incident', 'type', top[0]), top[1], countOf(facts, 'incidents.total'));
  const data: ChartData = {
    type: 'column',
    stacked: true,
    categories: quarters,
    series: types.map(([type], index) => ({
      name: choice('incident', 'type', type),
      tone: tones[index % tones.length]!,
      values: quarters.map((quarter) => cells[`${quarter}-${type}`] ?? 0),
    })),
    unit: reviewWords.axis.count,
  };
  return [...chart(facts, 'incidents-by-type', words.typeChart(facts.year, conclusion), data), plain(conclusion)];
}

function typeTable(facts: ReviewFacts): readonly Block[] {
  const [now, before] = [groupsOf(facts, 'incidents.byType'), groupsOf(facts, 'incidents.lastYearByType')];
  const types = [...new Set([...Object.keys(now), ...Object.keys(before)])].toSorted((a, b) => (now[b] ?? 0) - (now[a] ?? 0));
  // When one count is withheld the other small ones are too, or it could be worked out from the total.
  const withheld = (of: Readonly<Record<string, number>>) => isWithheld(facts, of['personal_data'] ?? 0);
  const counted = (key: string, of: Readonly<Record<string, number>>, type: string) =>
    withheld(of) && isWithheld(facts, of[type] ?? 0) ? cell(fewerThan(facts)) : figureCell(facts, key, type);
  const hasLast = Object.keys(before).length > 0;
  const rows = types.map((type) =>
    row([
      cell(choice('incident', 'type', type)),
      counted('incidents.byType', now, type),
      hasLast ? counted('incidents.lastYearByType', before, type) : cell(null),
    ]),
  );
  return table(facts, 'incident-types', words.typeTable, rows);
}

function severityTable(facts: ReviewFacts): readonly Block[] {
  const key = 'incidents.bySeverity';
  const severities = ['critical', 'serious', 'moderate', 'minor'].filter((severity) => groupsOf(facts, key)[severity]);
  return table(
    facts,
    'incident-severity',
    words.severityTable,
    severities.map((severity) => row([cell(choice('incident', 'severity', severity)), figureCell(facts, key, severity)])),
  );
}

const inTime = (ok: boolean) => (ok ? cell(words.inTimeMark, 'ok') : cell(words.lateMark, 'danger'));
function imyTable(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.incidents
    .filter((incident) => incident.reportedToImy)
    .map((incident) =>
      row(
        [
          cell(incident.ref),
          cell(incident.title),
          cell(incident.awareDay),
          cell(incident.imyHours === null ? null : hours(incident.imyHours)),
          inTime(incident.imyInTime),
          cell(incident.imyLate ? incident.delayMotive : null),
        ],
        link('incident', incident),
      ),
    );
  return table(facts, 'imy', words.imyTable, rows);
}
const clockMarks: Readonly<Record<string, Mark>> = { met: 'ok', running: 'warn', missed: 'danger' };
function nis2Table(facts: ReviewFacts): readonly Block[] {
  const hoursCell = (value: number | null) => cell(value === null ? null : hours(value));
  const rows = facts.rows.incidents
    .filter((incident) => incident.isSignificant)
    .map((incident) =>
      row(
        [
          cell(incident.ref),
          cell(incident.title),
          hoursCell(incident.earlyWarningHours),
          hoursCell(incident.notificationHours),
          cell(incident.finalDue),
          cell(incident.finalAt),
          incident.clocks ? cell(words.clocks[incident.clocks], clockMarks[incident.clocks]) : cell(null),
        ],
        link('incident', incident),
      ),
    );
  return table(facts, 'nis2-clocks', words.nis2Table, rows);
}

function service(facts: ReviewFacts): readonly Block[] {
  const rows = facts.rows.incidentTotals.filter(({ year, total }) => total !== null && year <= facts.year).slice(-3);
  if (rows.length === 0) return [];
  const items = rows.map(({ year, total, critical }) => ({
    text: [{ text: words.service(year, number(total ?? 0), critical === null ? '–' : number(critical)) }],
    level: 0 as const,
  }));
  return [plain(words.serviceIntro), { kind: 'bullets', items }];
}

/** Single incidents could point at persons and at weak spots, so a public report has counts only. */
function single(facts: ReviewFacts): readonly Block[] {
  if (facts.audience === 'public') return [plain(words.publicNote)];
  const mechanisms = Object.entries(facts.mechanisms)
    .filter(([name]) => name !== '')
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 5);
  return [
    ...(mechanisms.length ? [plain(words.mechanisms(mechanisms.map(([name, n]) => ({ name, n }))))] : []),
    ...imyTable(facts),
    ...nis2Table(facts),
  ];
}

/** 1.1.7 Counts with last year, types, severity, the clocks of IMY and NIS2 (A6, C9). */
export const incidents: Section = (facts) => {
  const n = countOf(facts, 'incidents.total');
  const last = countOf(facts, 'incidents.lastYear');
  if (n === 0) return [plain(words.none), ...service(facts)];
  return [
    sentences(facts, [words.counts(n), last > 0 ? words.lastYear(last) : null, words.open(countOf(facts, 'incidents.open'))]),
    sentences(facts, [words.personal, words.imy, words.nis2(countOf(facts, 'nis2.significant'))]),
    ...quarterChart(facts),
    ...typeChart(facts),
    ...typeTable(facts),
    ...severityTable(facts),
    ...single(facts),
    ...service(facts),
    ...omitted(facts, 'incidents'),
  ];
};
