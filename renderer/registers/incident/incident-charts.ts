import { viewsWords } from '#shared/i18n/views.ts';
import type { ChartBlock } from '#shared/review/blocks.ts';

const words = viewsWords.incident;

export type Pair = { readonly name: string; readonly now: number; readonly before: number };
const sum = (pairs: readonly Pair[], key: 'now' | 'before'): number => pairs.reduce((total, pair) => total + pair[key], 0);

type Kind = { readonly id: string; readonly type: 'bar' | 'column'; readonly caption: string };
/** This year beside the last; last year is left out when nothing of it is known. */
function block(pairs: readonly Pair[], year: number, { id, type, caption }: Kind): ChartBlock {
  const hasLast = sum(pairs, 'before') > 0;
  return {
    kind: 'chart',
    id,
    caption,
    alt: words.chartAlt(caption, sum(pairs, 'now'), hasLast ? sum(pairs, 'before') : null),
    data: {
      type,
      stacked: false,
      categories: pairs.map(({ name }) => name),
      series: [
        { name: String(year), values: pairs.map(({ now }) => now), tone: 'navy' },
        ...(hasLast ? [{ name: String(year - 1), values: pairs.map(({ before }) => before), tone: 'teal' as const }] : []),
      ],
      unit: viewsWords.count,
    },
    ...(hasLast ? {} : { source: words.noLast(year - 1) }),
  };
}

export const quarterChart = (pairs: readonly Pair[], year: number): ChartBlock =>
  block(pairs, year, { id: 'incident-quarters', type: 'column', caption: words.quarterCaption(year) });
export const typeChart = (pairs: readonly Pair[], year: number): ChartBlock =>
  block(pairs, year, { id: 'incident-types', type: 'bar', caption: words.typeCaption(year) });
