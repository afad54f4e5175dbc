import type { ChartBlock } from '#shared/review/blocks.ts';
import { lazy, Suspense, useRef, useState, type RefObject } from 'react';
import { uiWords } from '#shared/i18n/ui.ts';
import './block-table.css';
import { BlockTable } from './BlockTable.tsx';
import { chartHeight, fillOf, lineOf, tableBehind } from './chart/chart-data.ts';
import { Notice } from './Notice.tsx';

const Plot = lazy(async () => ({ default: (await import('./chart/Plot.tsx')).Plot }));

export type ChartViewProps = {
  readonly block: ChartBlock;
  /** "Figur 2." before the caption; the report numbers its charts. */
  readonly number?: number | undefined;
  readonly height?: number | undefined;
  readonly look?: 'paper' | 'screen';
  /** Print and the projected slide: no buttons. */
  readonly bare?: boolean;
};

function Legend({ block }: { readonly block: ChartBlock }) {
  const { series, type } = block.data;
  if (series.length < 2) return null;
  return (
    <ul className="cv-lg">
      {series.map((one) => (
        <li key={one.name}>
          <i style={{ background: type === 'line' ? lineOf(one.tone) : fillOf(one.tone) }} />
          {one.name}
        </li>
      ))}
    </ul>
  );
}

type CopyState = 'idle' | 'done' | 'failed';
type CopyProps = { readonly box: RefObject<HTMLDivElement | null>; readonly block: ChartBlock };
function CopyButton({ box, block }: CopyProps) {
  const [state, setState] = useState<CopyState>('idle');
  const copy = async () => {
    try {
      if (box.current === null) throw new Error('No chart');
      // Both files are loaded on demand; the chart may still be on its way when the button is pressed.
      const [{ copyChart }] = await Promise.all([import('./chart/copy-chart.ts'), import('./chart/Plot.tsx')]);
      await copyChart(box.current, block);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" className="lnk" onClick={() => void copy()}>
        {state === 'done' ? uiWords.chart.copied : uiWords.chart.copy}
      </button>
      {state === 'failed' ? <Notice tone="warn" title={uiWords.chart.copyFailed} live /> : null}
    </>
  );
}

/** A chart with values written out, its table one click away and its text for those who do not see it. */
export function ChartView({ block, number, height, look = 'screen', bare = false }: ChartViewProps) {
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const high = height ?? chartHeight(block.data);
  const caption = number === undefined ? block.caption : uiWords.chart.figure(number, block.caption);
  const tools = bare ? null : (
    <div className="cv-tools">
      {asTable ? null : <CopyButton box={box} block={block} />}
      <button type="button" className="lnk" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? uiWords.chart.showChart : uiWords.chart.showTable}
      </button>
    </div>
  );
  if (asTable)
    return (
      <div className="cv">
        <div className="cv-h">{tools}</div>
        <BlockTable
          block={{ ...tableBehind(block), caption, ...(block.source === undefined ? {} : { source: block.source }) }}
          look={look}
        />
      </div>
    );
  return (
    <figure className="cv">
      <div className="cv-h">
        <Legend block={block} />
        {tools}
      </div>
      <div className="cv-b" ref={box} role="img" aria-label={block.alt} style={{ minHeight: high }}>
        <Suspense
          fallback={
            <div className="cv-wait" style={{ height: high }}>
              {uiWords.chart.loading}
            </div>
          }
        >
          <Plot data={block.data} height={high} />
        </Suspense>
      </div>
      <figcaption className="cv-cap">{caption}</figcaption>
      {block.source === undefined ? null : <p className="cv-src">{block.source}</p>}
    </figure>
  );
}
