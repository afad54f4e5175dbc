import type { MatrixBlock, MatrixCell } from '#shared/review/blocks.ts';
import type { RiskLevel, RiskModel } from '#shared/settings/models.ts';

export type Position = { readonly L: number; readonly C: number };

/** The level that a model gives a position; undefined when the model has no such cell. */
export const levelAt = (model: RiskModel, { L, C }: Position): RiskLevel | undefined =>
  model.levels.find((level) => level.id === model.cells[`${L}-${C}`]);

/** How many steps up (+) or down (−) the level has gone. */
export const stepsBetween = (model: RiskModel, before: Position, now: Position): number => {
  const rank = (at: Position) => model.levels.findIndex((level) => level.id === levelAt(model, at)?.id);
  return rank(now) - rank(before);
};

type Texts = { readonly id: string; readonly caption: string; readonly alt: string };

/** The matrix of one model with a count in each of its cells. */
export function matrixBlock(model: RiskModel, count: (L: number, C: number) => number, texts: Texts): MatrixBlock {
  const cells = model.likelihoods.flatMap((l) =>
    model.consequences.flatMap((c): readonly MatrixCell[] => {
      const level = levelAt(model, { L: l.value, C: c.value });
      if (!level) return [];
      const place = { likelihood: l.value, consequence: c.value };
      return [{ ...place, count: count(l.value, c.value), level: level.id, levelLabel: level.label, tone: level.tone }];
    }),
  );
  return {
    kind: 'matrix',
    ...texts,
    likelihoodName: model.likelihoodName,
    consequenceName: model.consequenceName,
    likelihoods: model.likelihoods.map(({ value, label }) => ({ value, label })),
    consequences: model.consequences.map(({ value, label }) => ({ value, label })),
    cells,
  };
}
