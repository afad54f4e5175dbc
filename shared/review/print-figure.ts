import { wholePercent, type FigureValue, type Share } from '#shared/figures/figure.ts';
import { figureNamed, type FigureKey } from '#shared/figures/figures.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import { numberText } from '#shared/kit/wording.ts';
import { own } from '#shared/kit/own.ts';
import type { ReviewFacts } from './facts.ts';

/** "1 234" with hard blanks; in English "1,234". */
export const number = (n: number): string => numberText(n, 3);
/** Hours with at most two decimals, so that 72,04 does not read as in time. */
export const hours = (n: number): string => numberText(n, 2);

export const isShare = (value: FigureValue | undefined): value is Share =>
  typeof value === 'object' && typeof (value as { n?: unknown }).n === 'number' && typeof (value as { d?: unknown }).d === 'number';

/** "60 %", in English "60%"; "–" out of nothing. */
export function percent(of: Share): string {
  const whole = wholePercent(of);
  return whole === null ? '–' : reviewWords.percent(whole);
}
/** Whether the axis of a chart counts per cent, in whichever language its report is written. */
export const isPercent = (unit: string): boolean => /^(?:procent|per cent)/iu.test(unit);
/** "60 % (6 av 10)"; a zero denominator prints "–" (C10). */
export const share = (value: Share): string => (value.d === 0 ? '–' : reviewWords.share(percent(value), number(value.n), number(value.d)));
export const outOf = (value: Share): string => (value.d === 0 ? '–' : reviewWords.outOf(number(value.n), number(value.d)));

/** Counts of persons' matters: in a public report few could point at somebody (DOMAIN.md 0.8). */
const personal = new Set([
  'incidents.concerningPersonalData',
  'incidents.reportedToImy',
  'incidents.reportedToImyInTime',
  'incidents.lastYearConcerningPersonalData',
  'incidents.lastYearReportedToImy',
  'incidents.lastYearReportedToImyInTime',
  'protectedProcesses.unflagged',
]);
type For = Pick<ReviewFacts, 'audience' | 'settings'>;
/** Too small a count of persons' matters for a public report; how small is the organisation's to say. */
export const isWithheld = ({ audience, settings }: For, n: number): boolean =>
  audience === 'public' && n > 0 && n < settings.secrecy.smallCount;
/** What is printed instead: "färre än 5". */
export const fewerThan = ({ settings }: For): string => reviewWords.fewerThan(settings.secrecy.smallCount);
const hides = (facts: For, key: string, value: FigureValue): boolean => {
  if (!personal.has(key)) return false;
  if (isShare(value)) return isWithheld(facts, value.n);
  return typeof value === 'number' && isWithheld(facts, value);
};

/**
 * The printed text of a figure at the as-of date.
 * @param form of a share: '' "60 % (6 av 10)", n "6", d "10", pct "60 %", outOf "6 av 10"; anything else names a group, whose absence is 0.
 * @throws if there is no such figure: a misspelt key is a fault in the section.
 */
export function figureText(facts: ReviewFacts, key: string, form = ''): string {
  const value = facts.figures[key];
  if (value === undefined) throw new Error(`No figure ${key}`);
  return valueText(facts, key, value, form);
}
export function valueText(facts: For, key: string, value: FigureValue, form = ''): string {
  if (hides(facts, key, value)) return fewerThan(facts);
  if (typeof value === 'number') return number(value);
  if (!isShare(value)) return groupText(value, form);
  if (form === 'n') return number(value.n);
  if (form === 'd') return number(value.d);
  if (form === 'pct') return percent(value);
  return form === 'outOf' ? outOf(value) : share(value);
}
function groupText(groups: Readonly<Record<string, number | Share>>, group: string): string {
  // The name is what somebody has called a course or a unit, and may hold a slash of its own.
  const form = /\/(outOf|pct)$/.exec(group)?.[1];
  const value = own(groups, form === undefined ? group : group.slice(0, -form.length - 1)) ?? 0;
  if (typeof value === 'number') return number(value);
  if (form === 'outOf') return outOf(value);
  return form === 'pct' ? percent(value) : share(value);
}

/** The count behind a figure, for choosing words; a share's numerator. */
export function countOf(facts: ReviewFacts, key: string): number {
  const value = facts.figures[key];
  if (typeof value === 'number') return value;
  return isShare(value) ? value.n : 0;
}
export const shareOf = (facts: ReviewFacts, key: string): Share => {
  const value = facts.figures[key];
  return isShare(value) ? value : { n: 0, d: 0 };
};
export const groupsOf = (facts: ReviewFacts, key: string): Readonly<Record<string, number>> => {
  const value = facts.figures[key];
  return typeof value === 'object' && !isShare(value) ? (value as Readonly<Record<string, number>>) : {};
};
export const shareGroupsOf = (facts: ReviewFacts, key: string): Readonly<Record<string, Share>> => {
  const value = facts.figures[key];
  return typeof value === 'object' && !isShare(value) ? (value as Readonly<Record<string, Share>>) : {};
};

/** Any figure as one line, groups by their words: "Personuppgiftsincident 7, Driftavbrott 1". */
export function lineText(facts: For, key: FigureKey, value: FigureValue): string {
  if (typeof value === 'number' || isShare(value)) return valueText(facts, key, value);
  const { register, by = [] } = figureNamed(key);
  const words = wordsOf(register).choices;
  const named = (group: string): string => {
    const parts = by.length > 1 ? group.split('-') : [group];
    return parts.map((part, index) => words[by[index] ?? '']?.[part] ?? (part || reviewWords.unitUnknown)).join(' ');
  };
  const items = Object.entries(value).map(
    ([group, count]) => `${named(group)} ${typeof count === 'number' ? number(count) : share(count)}`,
  );
  return items.join(', ') || '0';
}
/** Equal whatever the order of the groups. */
export const sameValue = (a: FigureValue, b: FigureValue): boolean => canonical(a) === canonical(b);
const canonical = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? JSON.stringify(
        Object.entries(value)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, canonical(inner)]),
      )
    : JSON.stringify(value);
