import { useShowRows } from '#renderer/kit/go-to.ts';
import { ChartView } from '#renderer/ui/ChartView.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import { startSv } from '#shared/i18n/sv/interface-start.sv.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { ChartBlock } from '#shared/review/blocks.ts';

const words = startSv.incidents;
const quarters = [1, 2, 3, 4];

const valuesOf = (figure: FigureResult | undefined): readonly number[] =>
  quarters.map((quarter) => Number((figure?.value as Readonly<Record<string, unknown>> | undefined)?.[`Q${quarter}`] ?? 0));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

type Props = { readonly now: FigureResult | undefined; readonly before: FigureResult | undefined; readonly asOf: string };

/** Incidents per quarter, this year beside the last. */
export function IncidentsBox({ now, before, asOf }: Props) {
  const show = useShowRows();
  const year = Number(asOf.slice(0, 4));
  const [current, last] = [valuesOf(now), valuesOf(before)];
  const block: ChartBlock = {
    kind: 'chart',
    id: 'start-incidents',
    caption: words.caption(year),
    alt: words.alt(year, sum(current), sum(last)),
    data: {
      type: 'column',
      stacked: false,
      categories: quarters.map(words.quarter),
      series: [
        { name: String(year), values: current, tone: 'navy' },
        { name: String(year - 1), values: last, tone: 'teal' },
      ],
      unit: words.unit,
    },
  };
  return (
    <Box
      title={words.title}
      padded
      right={
        <button type="button" className="lnk" onClick={() => show('incident', now?.filter as FilterData | undefined)}>
          {words.register}
        </button>
      }
    >
      {sum(current) + sum(last) === 0 ? <p className="dim">{words.none(year)}</p> : <ChartView block={block} height={170} />}
    </Box>
  );
}
