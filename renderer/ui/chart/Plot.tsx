import type { ChartData, Series } from '#shared/review/blocks.ts';
import { Bar, BarChart, CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, XAxis, YAxis, type LabelProps } from 'recharts';
import { chartHeight, fillOf, lineOf, pointsOf, seriesKey, textOn, valueText } from './chart-data.ts';

export type PlotProps = { readonly data: ChartData; readonly height?: number | undefined };

const axisText = { fontSize: 12.5, fill: 'var(--app-text2)' };
const labelWeight = 620;
const charWidth = 6.6;

type DrawingProps = { readonly data: ChartData; readonly height: number };

/** The value in its bar when there is room and the bars are stacked, else at its end. Recharts calls this as a function, not a component. */
const barLabel = (data: ChartData, series: Series) => {
  const index = data.series.indexOf(series);
  function BarLabel({ x, y, width, height, value, index: at = 0 }: LabelProps) {
    if (typeof value !== 'number' || (data.stacked && value === 0)) return null;
    const text = valueText(value, data.unit);
    const [left, top, wide, high] = [Number(x), Number(y), Number(width), Number(height)];
    const lying = data.type === 'bar';
    const fits = lying ? Math.abs(wide) > text.length * charWidth + 6 : Math.abs(high) > 16 && Math.abs(wide) > text.length * charWidth;
    const inside = data.stacked && fits;
    // A stacked part too small for its number writes it at the end of the bar; in the midst of one only the table has it.
    if (data.stacked && !fits && data.series.some((other, order) => order > index && (other.values[at] ?? 0) > 0)) return null;
    const place = lying
      ? { x: inside ? left + wide / 2 : left + wide + 5, y: top + high / 2, anchor: inside ? ('middle' as const) : ('start' as const) }
      : { x: left + wide / 2, y: inside ? top + high / 2 : top - 8, anchor: 'middle' as const };
    return (
      <text
        x={place.x}
        y={place.y}
        dy="0.35em"
        textAnchor={place.anchor}
        fontSize={12.5}
        fontWeight={labelWeight}
        fill={inside ? textOn(series.tone) : 'var(--app-text)'}
      >
        {text}
      </text>
    );
  }
  return BarLabel;
};

function Bars({ data, height }: DrawingProps) {
  const lying = data.type === 'bar';
  const tick = (value: unknown) => (typeof value === 'number' ? valueText(value, data.unit) : String(value));
  const longest = Math.max(0, ...data.categories.map((category) => category.length));
  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={pointsOf(data)}
        layout={lying ? 'vertical' : 'horizontal'}
        margin={{ top: lying ? 2 : 20, right: lying && !data.stacked ? 40 : 12, bottom: 0, left: 0 }}
        barCategoryGap={lying ? '22%' : '26%'}
        barGap={1}
        accessibilityLayer={false}
      >
        <CartesianGrid horizontal={!lying} vertical={lying} stroke="var(--app-line)" />
        {lying ? (
          <>
            <XAxis type="number" allowDecimals={false} tickFormatter={tick} tick={axisText} tickLine={false} axisLine={false} />
            <YAxis
              type="category"
              dataKey="category"
              width={Math.min(210, Math.round(longest * charWidth) + 12)}
              tick={axisText}
              tickLine={false}
              interval={0}
              axisLine={{ stroke: 'var(--app-field)' }}
            />
          </>
        ) : (
          <>
            <XAxis
              type="category"
              dataKey="category"
              tick={axisText}
              tickLine={false}
              interval={0}
              axisLine={{ stroke: 'var(--app-field)' }}
            />
            <YAxis type="number" allowDecimals={false} tickFormatter={tick} width={46} tick={axisText} tickLine={false} axisLine={false} />
          </>
        )}
        {data.series.map((series, index) => (
          <Bar
            key={seriesKey(index)}
            dataKey={seriesKey(index)}
            fill={fillOf(series.tone)}
            isAnimationActive={false}
            maxBarSize={lying ? 16 : 44}
            {...(data.stacked ? { stackId: 'all', stroke: 'var(--app-surface)', strokeWidth: 1 } : {})}
          >
            <LabelList dataKey={seriesKey(index)} content={barLabel(data, series)} />
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Lines differ by their markers' shape as well as colour; straight, never smoothed. */
const dash = ['', '6 3', '2 3', '8 3 2 3'];

const sum = (series: Series): number => series.values.reduce<number>((all, value) => all + (value ?? 0), 0);

function Lines({ data, height }: DrawingProps) {
  const tick = (value: unknown) => (typeof value === 'number' ? valueText(value, data.unit) : String(value));
  // The upper line writes its values above, the others below, so that they do not meet between the lines.
  const highest = data.series.toSorted((a, b) => sum(b) - sum(a))[0];
  return (
    <ResponsiveContainer width="100%" height={height}>
      <LineChart data={pointsOf(data)} margin={{ top: 20, right: 24, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--app-line)" />
        <XAxis
          type="category"
          dataKey="category"
          tick={axisText}
          tickLine={false}
          interval={0}
          padding={{ left: 24, right: 24 }}
          axisLine={{ stroke: 'var(--app-field)' }}
        />
        <YAxis type="number" allowDecimals={false} tickFormatter={tick} width={46} tick={axisText} tickLine={false} axisLine={false} />
        {data.series.map((series, index) => (
          <Line
            key={seriesKey(index)}
            type="linear"
            dataKey={seriesKey(index)}
            stroke={lineOf(series.tone)}
            strokeWidth={2}
            strokeDasharray={dash[index % dash.length] ?? ''}
            dot={{ r: 3.5, fill: lineOf(series.tone), strokeDasharray: '' }}
            activeDot={false}
            isAnimationActive={false}
          >
            <LabelList
              dataKey={seriesKey(index)}
              position={series === highest ? 'top' : 'bottom'}
              fontSize={12.5}
              fontWeight={labelWeight}
              fill="var(--app-text)"
              formatter={(value) => (typeof value === 'number' ? valueText(value, data.unit) : '')}
            />
          </Line>
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

/** The drawing alone; recharts is loaded with this file, which ChartView fetches when the first chart is shown. */
export function Plot({ data, height }: PlotProps) {
  const high = height ?? chartHeight(data);
  return data.type === 'line' ? <Lines data={data} height={high} /> : <Bars data={data} height={high} />;
}
