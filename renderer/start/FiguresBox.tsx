import { useState } from 'react';
import { useShowRows } from '#renderer/kit/go-to.ts';
import { FigureValue } from '#renderer/ui/FigureValue.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import type { Share } from '#shared/figures/figure.ts';
import { startWords } from '#shared/i18n/interface-start.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';

const words = startWords.figures;
const keys = [
  'objects.validlyClassified',
  'risks.high',
  'plans.decided',
  'plans.exercisedWithin12Months',
  'training.attended',
  'incidents.total',
  'incidents.reportedToImyInTime',
  'dpo.open',
  'actions.overdue',
];
/** The data protection officer's own figures first (UX.md, frame). */
const dpoFirst = ['dpo.open', 'incidents.reportedToImyInTime', 'incidents.total'];
const keysFor = (dpo: boolean): readonly string[] => (dpo ? [...dpoFirst, ...keys.filter((key) => !dpoFirst.includes(key))] : keys);

/** Where the registers know last year's value: the figure, and what it is a part of. */
const lastYears: Readonly<Record<string, readonly [n: string, d?: string]>> = {
  'incidents.total': ['incidents.lastYear'],
  'incidents.reportedToImyInTime': ['incidents.lastYearReportedToImyInTime', 'incidents.lastYearReportedToImy'],
};

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

function LastYear({ figure, all }: { readonly figure: FigureResult; readonly all: readonly FigureResult[] }) {
  const show = useShowRows();
  const [n, d] = (lastYears[figure.key] ?? []).map((key) => all.find((known) => known.key === key));
  // No incident of last year at all: the register began later, so nothing is known.
  if (!n || all.find(({ key }) => key === lastYears['incidents.total']?.[0])?.value === 0)
    return (
      <span className="dim">
        <span aria-hidden="true">–</span>
        <span className="vh">{words.noLastYear}</span>
      </span>
    );
  return (
    <FigureValue
      label={n.label}
      numerator={Number(n.value)}
      {...(d ? { denominator: Number(d.value), form: 'fraction' as const } : {})}
      onShow={() => show(n.register, n.filter)}
    />
  );
}

type RowProps = { readonly figure: FigureResult; readonly all: readonly FigureResult[]; readonly explained: boolean };

function FigureRow({ figure, all, explained }: RowProps) {
  const show = useShowRows();
  const share = shareOf(figure, all);
  const onShow = () => show(figure.register, figure.filter);
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
      <td className="right nw fig-l">
        <LastYear figure={figure} all={all} />
      </td>
    </tr>
  );
}

type Props = {
  readonly figures: readonly FigureResult[];
  readonly asOf: string;
  /** The data protection officer works. */ readonly dpo: boolean;
};

/** The figures of the report's summary with their denominators; each leads to its rows. */
export function FiguresBox({ figures, asOf, dpo }: Props) {
  const [explained, setExplained] = useState(false);
  const shown = keysFor(dpo).flatMap((key) => figures.find((figure) => figure.key === key) ?? []);
  return (
    <Box
      title={words.title}
      count={interfaceWords.register.asOf(asOf)}
      right={
        <button type="button" className="lnk" aria-expanded={explained} onClick={() => setExplained(!explained)}>
          {explained ? words.hide : words.how}
        </button>
      }
    >
      <table className="t figs" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col" className="right">
              {asOf.slice(0, 4)}
            </th>
            <th scope="col">
              <span className="vh">{words.share}</span>
            </th>
            <th scope="col" className="right">
              {Number(asOf.slice(0, 4)) - 1}
            </th>
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
