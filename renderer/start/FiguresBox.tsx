import { useState } from 'react';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { FigureValue } from '#renderer/ui/FigureValue.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import type { Share } from '#shared/figures/figure.ts';
import { startSv } from '#shared/i18n/sv/interface-start.sv.ts';
import { interfaceSv } from '#shared/i18n/sv/interface.sv.ts';
import type { FilterData } from '#shared/kit/filter.ts';

const words = startSv.figures;
const keys = [
  'objects.validlyClassified',
  'risks.high',
  'risks.highWithoutAction',
  'plans.decided',
  'plans.exercisedWithin12Months',
  'training.attended',
  'incidents.total',
  'incidents.reportedToImyInTime',
  'dpo.open',
  'audit.effectMissing',
  'actions.open',
  'actions.overdue',
];

/** Counts that are read as a part of another count; the figure's own value stays the numerator. */
const wholes: Readonly<Record<string, string>> = {
  'risks.highWithoutAction': 'risks.high',
  'incidents.reportedToImyInTime': 'incidents.reportedToImy',
  'dpo.open': 'dpo.findings',
  'actions.overdue': 'actions.open',
};

const isShare = (value: FigureResult['value']): value is Share =>
  typeof value === 'object' && 'n' in value && 'd' in value && typeof value.n === 'number';

/** The figure with its denominator: its own, or the count that it is a part of. */
function shareOf(figure: FigureResult, all: readonly FigureResult[]): Share | null {
  if (isShare(figure.value)) return figure.value;
  const whole = all.find((known) => known.key === wholes[figure.key])?.value;
  if (typeof figure.value !== 'number' || whole === undefined) return null;
  return { n: figure.value, d: isShare(whole) ? whole.n : Number(whole) };
}

type RowProps = { readonly figure: FigureResult; readonly all: readonly FigureResult[]; readonly explained: boolean };

function FigureRow({ figure, all, explained }: RowProps) {
  const show = useShowRows();
  const share = shareOf(figure, all);
  const onShow = () => show(figure.register, figure.filter as FilterData);
  return (
    <tr>
      <th scope="row">
        {figure.label}
        {explained ? <span className="why fig-d">{figure.definition}</span> : null}
      </th>
      <td className="right nw">
        <FigureValue
          label={figure.label}
          numerator={share ? share.n : Number(figure.value)}
          {...(share ? { denominator: share.d } : {})}
          onShow={onShow}
        />
      </td>
      <td className="fig-w">
        {share && share.d > 0 ? (
          <span className="fig-bar" aria-hidden="true">
            <i style={{ width: `${Math.min(100, (100 * share.n) / share.d)}%` }} />
          </span>
        ) : null}
      </td>
    </tr>
  );
}

/** The figures of the report's summary with their denominators; each leads to its rows. */
export function FiguresBox({ figures, asOf }: { readonly figures: readonly FigureResult[]; readonly asOf: string }) {
  const [explained, setExplained] = useState(false);
  const shown = keys.flatMap((key) => figures.find((figure) => figure.key === key) ?? []);
  return (
    <Box
      title={words.title}
      count={interfaceSv.register.asOf(asOf)}
      right={
        <button type="button" className="lnk" aria-expanded={explained} onClick={() => setExplained(!explained)}>
          {explained ? words.hide : words.how}
        </button>
      }
    >
      <table className="t figs" aria-label={words.title}>
        <thead className="vh">
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.share}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <FigureRow key={figure.key} figure={figure} all={figures} explained={explained} />
          ))}
        </tbody>
      </table>
    </Box>
  );
}
