import { useShowRows } from '#renderer/kit/go-to.ts';
import { MatrixView } from '#renderer/ui/MatrixView.tsx';
import { Box } from '#renderer/ui/Page.tsx';
import type { FigureResult } from '#shared/contract/store.contract.ts';
import { startWords } from '#shared/i18n/interface-start.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { MatrixBlock, MatrixCell } from '#shared/review/blocks.ts';
import type { RiskModel } from '#shared/settings/models.ts';
import type { Settings } from '#shared/settings/settings.ts';

const words = startWords.risks;

const countsOf = (figure: FigureResult): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(figure.value as Record<string, unknown>).map(([key, value]) => [key, Number(value)]));

function blockOf(model: RiskModel, counts: Readonly<Record<string, number>>): MatrixBlock {
  const cells = model.likelihoods.flatMap((l) =>
    model.consequences.flatMap((c): readonly MatrixCell[] => {
      const key = `${l.value}-${c.value}`;
      const level = model.levels.find((known) => known.id === model.cells[key]);
      if (!level) return [];
      return [
        { likelihood: l.value, consequence: c.value, count: counts[key] ?? 0, level: level.id, levelLabel: level.label, tone: level.tone },
      ];
    }),
  );
  const total = cells.reduce((sum, cell) => sum + cell.count, 0);
  const treated = new Set(model.levels.filter((level) => level.treat).map((level) => level.id));
  const high = cells.reduce((sum, cell) => sum + (treated.has(cell.level) ? cell.count : 0), 0);
  return {
    kind: 'matrix',
    id: 'start-risks',
    caption: words.caption,
    alt: words.alt(total, high),
    likelihoodName: model.likelihoodName,
    consequenceName: model.consequenceName,
    likelihoods: model.likelihoods.map(({ value, label }) => ({ value, label })),
    consequences: model.consequences.map(({ value, label }) => ({ value, label })),
    cells,
  };
}

/** The risk matrix of the organisation's first model; a cell shows its risks. */
export function RisksBox({ figure, settings }: { readonly figure: FigureResult | undefined; readonly settings: Settings }) {
  const show = useShowRows();
  const model = settings.riskModels[0];
  if (!figure || !model) return null;
  const block = blockOf(model, countsOf(figure));
  const total = block.cells.reduce((sum, cell) => sum + cell.count, 0);
  const { filter } = figure;
  const toCell = (cell: MatrixCell): FilterData => ({
    op: 'and',
    of: [filter, { op: 'in', field: 'L', values: [cell.likelihood] }, { op: 'in', field: 'C', values: [cell.consequence] }],
  });
  return (
    <Box
      title={words.title}
      count={words.open(total, model.name)}
      padded
      right={
        <button type="button" className="lnk" onClick={() => show('risk')}>
          {words.register}
        </button>
      }
    >
      <MatrixView block={block} onCell={(cell) => show('risk', toCell(cell))} />
    </Box>
  );
}
