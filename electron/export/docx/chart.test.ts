import { describe, expect, it } from 'vitest';
import { paperWords } from '#shared/i18n/paper.ts';
import type { ChartData } from '#shared/review/blocks.ts';
import { COMPLETION, INCIDENTS, STATUS } from '../../../test/docx/fixture-charts.ts';
import { chartOptions, valueAxisOf } from './chart.ts';
import { PORTRAIT } from './page.ts';

const PAGE = { page: PORTRAIT, words: paperWords('sv') };

const data = (values: readonly (number | null)[], parts: Partial<ChartData> = {}): ChartData => ({
  type: 'column',
  stacked: false,
  unit: 'antal',
  categories: values.map(String),
  series: [{ name: 'a', tone: 'navy', values }],
  ...parts,
});

describe('valueAxisOf', () => {
  it('starts at zero and never puts half ticks between whole numbers', () => {
    expect(valueAxisOf(data([1, 2]))).toEqual({ minimum: 0, maximum: 2, interval: 1 });
    expect(valueAxisOf(data([7, 14, 13, 4]))).toEqual({ minimum: 0, maximum: 15, interval: 5 });
  });

  it('reaches the top of a stack, not of its parts', () => {
    expect(valueAxisOf(STATUS.data).maximum).toBe(20);
    expect(valueAxisOf({ ...STATUS.data, stacked: false }).maximum).toBeLessThan(20);
  });

  it('shows the whole of a share', () => {
    expect(valueAxisOf(COMPLETION.data)).toEqual({ minimum: 0, maximum: 100, interval: 20 });
  });

  it('covers negative numbers and decimals', () => {
    const axis = valueAxisOf(data([-3.5, 0.25]));
    expect(axis.minimum).toBeLessThanOrEqual(-3.5);
    expect(axis.maximum).toBeGreaterThanOrEqual(0.25);
  });

  it('has a length when every value is zero', () => {
    expect(valueAxisOf(data([0, 0]))).toEqual({ minimum: 0, maximum: 1, interval: 1 });
  });
});

describe('chartOptions', () => {
  it('puts the first category of lying bars on top and the axis below', () => {
    expect(chartOptions(COMPLETION, PAGE)).toMatchObject({
      type: 'bar',
      categoryAxis: { reverseOrder: true },
      valueAxis: { crossesAt: 'maximum' },
    });
  });

  it('tells lines apart by marker and dash, not by colour alone', () => {
    const options = chartOptions(INCIDENTS, PAGE);
    expect(options).toMatchObject({
      series: [
        { markers: { shape: 'circle' }, line: { dash: 'solid' } },
        { markers: { shape: 'square' }, line: { dash: 'dash' } },
      ],
    });
  });

  it('has a legend only where there are several series, and never wider than the text', () => {
    expect(chartOptions(COMPLETION, PAGE)).toMatchObject({ legend: { position: 'top' } });
    const single = chartOptions({ ...COMPLETION, data: data([1]) }, PAGE);
    expect(single.legend).toBe(false);
    expect((single.transformation?.width ?? 0) * 15).toBeLessThanOrEqual(PORTRAIT.textWidth);
  });
});
