import { uiWords } from '#shared/i18n/ui.ts';
import './figure.css';
import './matrix.css';
import { RiskMark, type RiskTone } from './marks.tsx';

export type LevelFact = { readonly tone: RiskTone; readonly label: string; readonly value?: number | undefined; readonly reason: string };
/** Steps counted from 1, as in the model. */
export type Position = { readonly likelihood: number; readonly consequence: number };
export type DerivedLevelProps = {
  readonly now: LevelFact & { readonly at: Position };
  readonly target?: (LevelFact & { readonly at: Position }) | undefined;
  /** The model's tones: row 0 is the lowest likelihood, column 0 the lowest consequence. */
  readonly grid: readonly (readonly RiskTone[])[];
};

const stands = (at: Position | undefined, row: number, column: number): boolean =>
  at?.likelihood === row + 1 && at.consequence === column + 1;

/** The level that follows from likelihood and consequence, with its reason, a small map and the target after actions. */
export function DerivedLevel({ now, target, grid }: DerivedLevelProps) {
  const rows = grid.map((tones, row) => ({ tones, row })).toReversed();
  return (
    <div className="derived dl">
      <table className="dl-m" aria-hidden="true">
        <tbody>
          {rows.map(({ tones, row }) => (
            <tr key={row}>
              {tones.map((tone, column) => (
                // Steps of the model are their own identity.
                // eslint-disable-next-line react/no-array-index-key
                <td key={column} className={`mx-${tone}`}>
                  {stands(now.at, row, column) ? <i className="dl-dot" /> : null}
                  {stands(target?.at, row, column) && !stands(now.at, row, column) ? <i className="dl-dot dl-aim" /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <div className="dl-r">
          <span className="dl-k">{uiWords.risk.now}</span>
          <RiskMark tone={now.tone} label={now.label} size="large" {...(now.value === undefined ? {} : { value: now.value })} />
        </div>
        <div className="why">{now.reason}</div>
        {target === undefined ? null : (
          <div className="dl-r">
            <span className="dl-k">{uiWords.risk.target}</span>
            <RiskMark tone={target.tone} label={target.label} {...(target.value === undefined ? {} : { value: target.value })} />
            <span className="why">{target.reason}</span>
          </div>
        )}
      </div>
    </div>
  );
}
