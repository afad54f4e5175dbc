import { useMemo, useState } from 'react';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import type { OutlineItem, ReviewGap } from '#shared/contract/review.contract.ts';
import { useRead } from '#renderer/api/hooks.ts';
import { figureText } from '#renderer/ui/FigureValue.tsx';
import { reviewPageWords } from '#shared/i18n/review-page.ts';
import { isShare } from '#shared/review/print-figure.ts';
import { BasisRows } from './BasisRows.tsx';
import { GapItems } from './Gaps.tsx';
import type { ChangedFigure } from './report-context.ts';

const words = reviewPageWords.basis;

export type BasisProps = {
  readonly asOf: string;
  readonly item: OutlineItem;
  /** Figures that the chapter prints or speaks of. */
  readonly keys: readonly string[];
  readonly gaps: readonly ReviewGap[];
  /** A figure that was clicked on the page. */
  readonly chosen: string | undefined;
  readonly onGap: (gap: ReviewGap) => void;
};

type Row = FigureResult & { readonly n: number; readonly d: number | undefined };
/** Figures that are one number or one share; those by group are tables of the chapter itself. */
function rowOf(figure: FigureResult | undefined): readonly Row[] {
  if (figure === undefined) return [];
  if (typeof figure.value === 'number') return [{ ...figure, n: figure.value, d: undefined }];
  return isShare(figure.value) ? [{ ...figure, n: figure.value.n, d: figure.value.d }] : [];
}

function Value({ row, changed }: { readonly row: Row; readonly changed: ChangedFigure | undefined }) {
  const { main, rest } = figureText(row.n, row.d);
  return (
    <span className={changed === undefined ? 'bs-v' : 'bs-v bs-ch'}>
      {changed === undefined ? null : (
        <s>
          <span className="vh">{reviewPageWords.paper.before('')}</span>
          {changed.before}
        </s>
      )}
      <b>{rest === '' ? main : rest}</b>
      {rest === '' ? null : <span className="dim">{main}</span>}
    </span>
  );
}

/** The figures of a chapter with n of d; the chosen one with its definition and the rows it counts. */
export function Basis({ asOf, item, keys, gaps, chosen, onGap }: BasisProps) {
  const all = useRead('figures.all', { asOf }, { keep: true }).data;
  const [picked, setPicked] = useState<string | null>(null);
  const rows = useMemo(() => {
    const byKey = new Map(all?.map((figure) => [figure.key, figure]));
    return keys.flatMap((key) => rowOf(byKey.get(key)));
  }, [all, keys]);
  const open = rows.find((row) => row.key === (picked ?? chosen)) ?? rows.find((row) => row.key === chosen) ?? rows[0];
  const changed = new Map(item.changedFigures.map((figure) => [figure.key, figure]));
  return (
    <>
      <div className="bs-h">
        <h3>{words.figures}</h3>
        <span className="dim">{reviewPageWords.asOf(asOf)}</span>
      </div>
      {rows.length === 0 ? <p className="dim">{all === undefined ? reviewPageWords.loading : words.noFigures}</p> : null}
      <ul className="bs-l">
        {rows.map((row) => (
          <li key={row.key}>
            <button type="button" className="bs-i" aria-expanded={row === open} onClick={() => setPicked(row.key)}>
              <span>{row.label}</span>
              <Value row={row} changed={changed.get(row.key)} />
            </button>
            {row === open ? <p className="why bs-d">{row.definition}</p> : null}
          </li>
        ))}
      </ul>
      {open === undefined ? null : <BasisRows key={open.key} figure={open} asOf={asOf} />}
      {gaps.length === 0 ? null : (
        <>
          <div className="bs-h">
            <h3>{words.gapsHere}</h3>
            <span className="dim">{gaps.length}</span>
          </div>
          <GapItems gaps={gaps} onGap={onGap} />
        </>
      )}
    </>
  );
}
