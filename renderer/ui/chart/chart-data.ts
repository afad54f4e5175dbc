import type { ChartBlock, ChartData, Series, TableBlock, Tone } from '#shared/review/blocks.ts';
import { isPercent } from '#shared/review/print-figure.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import { wholeNumber } from '../number.ts';

/** A value as printed in the chart and its table; null is a gap, not a zero. */
export function valueText(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return uiWords.figure.none;
  return isPercent(unit) ? uiWords.figure.percent(wholeNumber(value)) : wholeNumber(value);
}

const risk: Partial<Record<Tone, string>> = { low: 'l', medium: 'm', high: 'h', extreme: 'e' };
/** Colours through variables, so that the same chart stands right in both themes and on paper. */
export const fillOf = (tone: Tone): string => (risk[tone] === undefined ? `var(--chart-${tone})` : `var(--risk-${risk[tone]})`);
export const textOn = (tone: Tone): string => (risk[tone] === undefined ? `var(--chart-${tone}-fg)` : `var(--risk-${risk[tone]}-fg)`);
/** A line on the ground itself needs the darker mark colour. */
export const lineOf = (tone: Tone): string => (risk[tone] === undefined ? `var(--chart-${tone})` : `var(--risk-${risk[tone]}-mark)`);

export type Point = { readonly category: string } & Readonly<Record<string, string | number | null>>;
/** Series by position: names may repeat or hold dots, which recharts would read as paths. */
export const seriesKey = (index: number): string => `s${index}`;

export const pointsOf = (data: ChartData): Point[] =>
  data.categories.map((category, at) => ({
    category,
    ...Object.fromEntries(data.series.map((series, index) => [seriesKey(index), series.values[at] ?? null])),
  }));

/** Height that gives every lying bar its line, and a standing chart its usual shape. */
export function chartHeight(data: ChartData): number {
  if (data.type !== 'bar') return 220;
  const perCategory = data.stacked ? 26 : Math.max(26, 18 * data.series.length + 10);
  return Math.max(90, data.categories.length * perCategory + 34);
}

/** The table behind the chart: categories down, series across. */
export function tableBehind(block: ChartBlock): TableBlock {
  const { categories, series, unit } = block.data;
  const named = (one: Series): string => (one.name === '' ? unit : one.name);
  return {
    kind: 'table',
    id: `${block.id}-table`,
    caption: block.caption,
    alt: block.alt,
    columns: [
      { label: uiWords.chart.category, width: 3 },
      ...series.map((one) => ({ label: named(one), width: 1, align: 'right' as const })),
    ],
    rows: categories.map((category, at) => ({
      cells: [{ text: category }, ...series.map((one) => ({ text: valueText(one.values[at], unit) }))],
    })),
  };
}
