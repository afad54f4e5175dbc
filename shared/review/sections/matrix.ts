import type { RiskModel } from '#shared/settings/models.ts';
import type { MatrixBlock, MatrixCell } from '../blocks.ts';

type Words = { readonly caption: string; readonly alt: string; readonly source: string };

/** Every cell of a model with its count, lowest likelihood first. `counts` is keyed "likelihood-consequence". */
export function matrixBlock(id: string, model: RiskModel, counts: Readonly<Record<string, number>>, words: Words): MatrixBlock {
  const steps = (of: RiskModel['likelihoods']) => of.map(({ value, label }) => ({ value, label }));
  const cells = model.likelihoods.flatMap((likelihood) =>
    model.consequences.map((consequence): MatrixCell => {
      const key = `${likelihood.value}-${consequence.value}`;
      const level = model.levels.find((known) => known.id === model.cells[key]) ?? model.levels[0]!;
      return {
        likelihood: likelihood.value,
        consequence: consequence.value,
        count: counts[key] ?? 0,
        level: level.id,
        levelLabel: level.label,
        tone: level.tone,
      };
    }),
  );
  return {
    kind: 'matrix',
    id,
    ...words,
    likelihoodName: model.likelihoodName,
    consequenceName: model.consequenceName,
    likelihoods: steps(model.likelihoods),
    consequences: steps(model.consequences),
    cells,
  };
}
/** How many of the counted stand on a level that must be treated. */
export const toTreat = (model: RiskModel, counts: Readonly<Record<string, number>>): number =>
  Object.entries(counts).reduce((sum, [key, n]) => sum + (model.levels.find((level) => level.id === model.cells[key])?.treat ? n : 0), 0);
