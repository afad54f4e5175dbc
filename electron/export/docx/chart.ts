import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartLineDash, ChartMarkerShape, ChartRunOptions, ChartSeries, ChartValueAxis } from 'docx/charts';
import type { PaperWords } from '#shared/i18n/paper.ts';
import type { ChartBlock, ChartData, Series } from '#shared/review/blocks.ts';
import { isPercent } from '#shared/review/print-figure.ts';
import type { Build } from './build.ts';
import { captionParagraph, sourceParagraph } from './caption.ts';
import { cleanLine, textRun } from './inline.ts';
import { pixels } from './page.ts';
import { STYLE } from './styles.ts';
import { COLOUR, SERIES } from './theme.ts';

const MARKERS: readonly ChartMarkerShape[] = ['circle', 'square', 'triangle', 'diamond'];
const DASHES: readonly ChartLineDash[] = ['solid', 'dash', 'shortDot', 'longDash'];
/** More ticks than this crowd the axis. */
const MOST_TICKS = 6;

/** Lowest and highest end of a bar or point: sums of the series where they are stacked. */
function extremes(data: ChartData): { readonly low: number; readonly high: number } {
  const columns = data.categories.map((_, index) => data.series.map((series) => series.values[index] ?? 0));
  const ends = columns.flatMap((values) => {
    if (!data.stacked) return values;
    return [values.filter((value) => value > 0).reduce((a, b) => a + b, 0), values.filter((value) => value < 0).reduce((a, b) => a + b, 0)];
  });
  return { low: Math.min(0, ...ends), high: Math.max(0, ...ends) };
}

function niceStep(range: number, whole: boolean): number {
  const rough = range / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  return whole ? Math.max(1, Math.round(step)) : step;
}

/** Axis from zero with even steps; whole numbers never get half ticks. */
export function valueAxisOf(data: ChartData): { readonly minimum: number; readonly maximum: number; readonly interval: number } {
  const { low, high } = extremes(data);
  const whole = data.series.every((series) => series.values.every((value) => value === null || Number.isInteger(value)));
  if (isPercent(data.unit) && low === 0 && high > 50 && high <= 100) return { minimum: 0, maximum: 100, interval: 20 };
  if (high === 0 && low === 0) return { minimum: 0, maximum: 1, interval: 1 };
  const interval = niceStep(high - low, whole);
  const up = (value: number): number => Math.ceil(value / interval - 1e-9) * interval;
  return { minimum: low < 0 ? -up(-low) : 0, maximum: Math.max(up(high), low < 0 ? 0 : interval), interval };
}

function numberFormat(data: ChartData, { percentFormat }: PaperWords): string {
  const whole = data.series.every((series) => series.values.every((value) => value === null || Number.isInteger(value)));
  const base = whole ? '#,##0' : '#,##0.0';
  const unit = isPercent(data.unit) ? percentFormat : '';
  // A zero inside a stack has no bar to stand in.
  return data.stacked ? `${base}${unit};−${base}${unit};;` : `${base}${unit}`;
}

/** Fixed decimals: an optional one would leave "5," on whole ticks. */
function axisFormat(interval: number): string {
  if (Number.isInteger(interval)) return '#,##0';
  return interval >= 0.1 ? '#,##0.0' : '#,##0.00';
}

function seriesOf(series: Series, index: number, data: ChartData, words: PaperWords): ChartSeries {
  const colours = SERIES[series.tone];
  const line = data.type === 'line';
  const format = numberFormat(data, words);
  const position = line ? (index === 0 ? 'above' : 'below') : data.stacked ? 'center' : 'outsideEnd';
  return {
    name: cleanLine(series.name),
    values: [...series.values],
    color: colours.fill,
    dataLabels: {
      value: true,
      position,
      numberFormat: format,
      font: { size: 8.5, color: data.stacked && !line ? colours.label : COLOUR.ink },
    },
    // Shape and dash tell lines apart without their colour.
    ...(line
      ? {
          markers: { shape: MARKERS[index % MARKERS.length] ?? 'circle', size: 7 },
          line: { color: colours.fill, width: 2.25, dash: DASHES[index % DASHES.length] ?? 'solid' },
        }
      : {}),
  };
}

/** Height in pixels: lying bars need room per bar, the others keep a calm proportion. */
function heightOf(data: ChartData): number {
  if (data.type !== 'bar') return 270;
  const bars = data.stacked ? data.categories.length * 1.4 : data.categories.length * (data.series.length + 0.6);
  return Math.round(Math.min(560, Math.max(150, 70 + bars * 19)));
}

/** Options of the native chart: editable in Word, in the theme's font, described in words. */
export function chartOptions(block: ChartBlock, { page, words }: Pick<Build, 'page' | 'words'>): ChartRunOptions {
  const { data } = block;
  const bar = data.type === 'bar';
  const unit = cleanLine(data.unit);
  const value: ChartValueAxis = {
    ...valueAxisOf(data),
    title: { text: unit.charAt(0).toLocaleUpperCase('sv') + unit.slice(1), font: { size: 9, color: COLOUR.muted } },
    numberFormat: axisFormat(valueAxisOf(data).interval),
    font: { size: 9, color: COLOUR.ink },
  };
  const common = {
    categories: data.categories.map(cleanLine),
    series: data.series.map((series, index) => seriesOf(series, index, data, words)),
    legend: data.series.length > 1 ? ({ position: 'top', font: { size: 9, color: COLOUR.ink } } as const) : (false as const),
    font: { color: COLOUR.ink },
    chartArea: { fill: 'none', border: 'none' } as const,
    stacking: data.stacked ? ('stacked' as const) : ('none' as const),
    transformation: { width: pixels(page.textWidth) - 4, height: heightOf(data) },
    altText: { name: cleanLine(block.caption), title: cleanLine(block.caption), description: cleanLine(block.alt) },
  };
  const categoryFont = { font: { size: 9, color: COLOUR.ink } };
  if (data.type === 'line') return { ...common, type: 'line', valueAxis: value, categoryAxis: categoryFont };
  const bars = { gapWidth: data.categories.length <= 4 ? 120 : 60, ...(data.stacked ? {} : { overlap: 0 }) };
  // Word draws the first category of lying bars at the bottom; turned round, the axis must cross at the other end.
  if (bar)
    return {
      ...common,
      ...bars,
      type: 'bar',
      categoryAxis: { ...categoryFont, reverseOrder: true },
      valueAxis: { ...value, crossesAt: 'maximum' },
    };
  return { ...common, ...bars, type: 'column', valueAxis: value, categoryAxis: categoryFont };
}

/** A native chart with its caption below, kept on one page. A chart without data is a line that says so. */
export function chartBlock(block: ChartBlock, build: Build): FileChild[] {
  const empty = block.data.categories.length === 0 || block.data.series.every((series) => series.values.every((value) => value === null));
  const picture = empty
    ? new Paragraph({ keepNext: true, children: [textRun(build.words.noRows)] })
    : new Paragraph({ style: STYLE.figure, children: [new ChartRun(chartOptions(block, build))] });
  const source = block.source === undefined ? [] : [sourceParagraph(block.source, build)];
  return [picture, captionParagraph(block.id, block.caption, build, source.length > 0), ...source];
}
