import { useState } from 'react';
import { BlockTable } from '#renderer/ui/BlockTable.tsx';
import { ChartView } from '#renderer/ui/ChartView.tsx';
import { MatrixView } from '#renderer/ui/MatrixView.tsx';
import { reviewPageWords as words } from '#shared/i18n/review-page.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import type { ChartBlock, MatrixBlock, TableBlock } from '#shared/review/blocks.ts';
import { useReport } from '../report-context.ts';

/** Longer tables are drawn in full only when asked for: an appendix may have a thousand rows, and the page has to answer at once. */
const rowsShown = 40;

export function TableView({ block }: { readonly block: TableBlock }) {
  const { map, toRecord, toFigure } = useReport();
  const [all, setAll] = useState(false);
  const cut = !all && block.rows.length > rowsShown + 10;
  const shown = cut ? { ...block, rows: block.rows.slice(0, rowsShown) } : block;
  return (
    <div id={`rv-${block.id}`} className="pp-block">
      <BlockTable block={shown} number={map.numbers.get(block.id)} look="paper" onRow={toRecord} onFigure={toFigure} />
      {cut ? (
        <p className="pp-more">
          {words.paper.shown(rowsShown, block.rows.length)}{' '}
          <button type="button" className="lnk" onClick={() => setAll(true)}>
            {words.paper.showAll(block.rows.length)}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** A matrix is captioned as a table, since Word prints it as one. */
export function MatrixBlockView({ block }: { readonly block: MatrixBlock }) {
  const { map } = useReport();
  const number = map.numbers.get(block.id);
  return (
    <figure id={`rv-${block.id}`} className="pp-block pp-matrix">
      <figcaption className="bt-cap">{number === undefined ? block.caption : uiWords.chart.table(number, block.caption)}</figcaption>
      <MatrixView block={block} axisNames />
      {block.source === undefined ? null : <p className="bt-src">{block.source}</p>}
    </figure>
  );
}

export function ChartBlockView({ block }: { readonly block: ChartBlock }) {
  const { map } = useReport();
  return (
    <div id={`rv-${block.id}`} className="pp-block">
      <ChartView block={block} number={map.numbers.get(block.id)} look="paper" />
    </div>
  );
}
