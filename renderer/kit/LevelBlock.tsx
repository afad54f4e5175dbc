import { DerivedLevel } from '#renderer/ui/DerivedLevel.tsx';
import { reasonsWords } from '#shared/i18n/reasons.ts';
import type { RiskModel } from '#shared/settings/models.ts';
import type { Settings } from '#shared/settings/settings.ts';

const words = reasonsWords.risk;

type Placed = { readonly likelihood: number; readonly consequence: number };

const levelAt = (model: RiskModel, at: Placed) =>
  model.levels.find((level) => level.id === model.cells[`${at.likelihood}-${at.consequence}`]);

/** "8–12": the products at which the model gives a level. */
function span(model: RiskModel, level: string): string {
  const products = Object.entries(model.cells).flatMap(([cell, id]) => {
    const [l, c] = cell.split('-').map(Number);
    return id === level ? [(l ?? 0) * (c ?? 0)] : [];
  });
  const [low, high] = [Math.min(...products), Math.max(...products)];
  return low === high ? String(low) : `${low}–${high}`;
}

const placed = (l: unknown, c: unknown): Placed | null =>
  typeof l === 'number' && typeof c === 'number' ? { likelihood: l, consequence: c } : null;

type Props = { readonly row: Readonly<Record<string, unknown>>; readonly settings: Settings };

/** The level that follows from likelihood and consequence, seen at once while they are being chosen; the target after actions beside it. */
export function LevelBlock({ row, settings }: Props) {
  const model = settings.riskModels.find((known) => known.id === row['model']) ?? settings.riskModels[0];
  const at = placed(row['L'], row['C']);
  const level = model && at ? levelAt(model, at) : undefined;
  if (!model || !at || !level) return null;
  const aim = placed(row['targetL'], row['targetC']);
  const aimLevel = aim ? levelAt(model, aim) : undefined;
  const value = at.likelihood * at.consequence;
  const tone = (l: number, c: number) => levelAt(model, { likelihood: l, consequence: c })?.tone ?? 'low';
  return (
    <DerivedLevel
      now={{
        tone: level.tone,
        label: level.label,
        value,
        at,
        reason: words.level({ at, value, level: level.label, span: span(model, level.id), model: model.name }),
      }}
      target={
        aim && aimLevel
          ? {
              tone: aimLevel.tone,
              label: aimLevel.label,
              value: aim.likelihood * aim.consequence,
              at: aim,
              reason: words.target(aim.likelihood, aim.consequence),
            }
          : undefined
      }
      grid={model.likelihoods.map((l) => model.consequences.map((c) => tone(l.value, c.value)))}
    />
  );
}
