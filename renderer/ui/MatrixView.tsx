import type { MatrixBlock, MatrixCell } from '#shared/review/blocks.ts';
import { uiWords } from '#shared/i18n/ui.ts';
import './matrix.css';
import { isRiskTone, RiskLegend, RiskShape, type RiskTone } from './marks.tsx';
import { wholeNumber } from './number.ts';

export type MatrixViewProps = {
  readonly block: MatrixBlock;
  /** `large` for the presentation. */
  readonly size?: 'small' | 'large';
  /** The cell whose rows are shown elsewhere on the page. */
  readonly active?: { readonly likelihood: number; readonly consequence: number } | undefined;
  /** Makes the cells buttons that show the rows behind. */
  readonly onCell?: ((cell: MatrixCell) => void) | undefined;
  /** Change since the last review per cell; zero or undefined shows nothing. `since`: "2025". */
  readonly change?: { readonly since: string; readonly of: (cell: MatrixCell) => number | undefined } | undefined;
  /** Axis names above and below; the start page leaves them out. */
  readonly axisNames?: boolean;
};

const signed = (n: number): string => (n > 0 ? `+${wholeNumber(n)}` : wholeNumber(n));
const toneOf = (cell: MatrixCell): RiskTone => (isRiskTone(cell.tone) ? cell.tone : 'low');

type CellProps = Pick<MatrixViewProps, 'onCell' | 'change'> & {
  readonly cell: MatrixCell;
  readonly label: string;
  readonly large: boolean;
  readonly active: boolean;
};

function CellView({ cell, label, large, active, onCell, change }: CellProps) {
  const tone = toneOf(cell);
  const by = change?.of(cell) ?? 0;
  const className = `mx mx-${tone}${active ? ' mx-on' : ''}`;
  // A cell that is empty now but has changed says 0; one that was empty all along stays quiet.
  const quiet = cell.count === 0 && by === 0;
  const content = (
    <>
      <span className="vh">{label} </span>
      <span className={quiet ? 'vh' : undefined}>{wholeNumber(cell.count)}</span>
      <span className="vh"> {uiWords.matrix.risks(cell.count)} </span>
      {by === 0 || change === undefined ? null : (
        <span className="mx-d">
          {signed(by)} <span className="vh">{uiWords.matrix.change(change.since)}</span>
        </span>
      )}
      <span className="mx-s">
        <RiskShape tone={tone} size={large ? 14 : 9} />
      </span>
    </>
  );
  if (onCell === undefined) return <div className={className}>{content}</div>;
  return (
    <button type="button" className={`${className} mx-b`} aria-pressed={active} onClick={() => onCell(cell)}>
      {content}
    </button>
  );
}

/** The model's words for its levels, in the cells' own order of severity. */
function legendOf(cells: readonly MatrixCell[]): Partial<Record<RiskTone, string>> {
  const labels: Partial<Record<RiskTone, string>> = {};
  for (const cell of cells) labels[toneOf(cell)] ??= cell.levelLabel;
  return labels;
}

function Foot({ block, change, axisNames }: Pick<MatrixViewProps, 'block' | 'change'> & { readonly axisNames: boolean }) {
  return (
    <div className="mx-f">
      <RiskLegend labels={legendOf(block.cells)} />
      <span className="sp" />
      {change === undefined ? null : <span>{uiWords.matrix.legend(change.since)}</span>}
      {axisNames ? (
        <span>
          {block.consequenceName} <span aria-hidden="true">→</span>
        </span>
      ) : null}
    </div>
  );
}

/** Number of risks per likelihood and consequence. Shape + number in the cell, words on the axes, in the legend and aloud (tokens 3). */
export function MatrixView({ block, size = 'small', active, onCell, change, axisNames = false }: MatrixViewProps) {
  const large = size === 'large';
  const at = (likelihood: number, consequence: number) =>
    block.cells.find((cell) => cell.likelihood === likelihood && cell.consequence === consequence);
  return (
    <div className={`mxv mxv-${size}`}>
      {axisNames ? (
        <div className="mx-ax">
          {block.likelihoodName} <span aria-hidden="true">↑</span>
        </div>
      ) : null}
      <table className="matrix" aria-label={block.caption} aria-description={block.alt}>
        <tbody>
          {block.likelihoods.toReversed().map((row) => (
            <tr key={row.value}>
              <th scope="row">
                <b>{row.value}</b> {row.label}
              </th>
              {block.consequences.map((column) => {
                const cell = at(row.value, column.value);
                // A model without this combination leaves its place empty.
                if (cell === undefined) return <td key={column.value}>{uiWords.figure.none}</td>;
                const label = uiWords.matrix.cell(
                  `${block.likelihoodName} ${row.value} ${row.label}`,
                  `${block.consequenceName} ${column.value} ${column.label}`,
                  cell.levelLabel,
                );
                const isActive = active?.likelihood === row.value && active.consequence === column.value;
                return (
                  <td key={column.value}>
                    <CellView cell={cell} label={label} large={large} active={isActive} onCell={onCell} change={change} />
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row" className="mx-corner">
              <span className="vh">{uiWords.matrix.corner(block.likelihoodName, block.consequenceName)}</span>
            </th>
            {block.consequences.map((column) => (
              <th key={column.value} scope="col" className="mx-x">
                <b>{column.value}</b> {column.label}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <Foot block={block} change={change} axisNames={axisNames} />
    </div>
  );
}
