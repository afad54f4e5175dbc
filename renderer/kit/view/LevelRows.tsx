import { RiskMark } from '#renderer/ui/marks.tsx';
import type { FilterData } from '#shared/kit/filter.ts';
import { FigureRows, type FigureItem } from './FigureRows.tsx';
import { matrixFilter, type MatrixChoice } from './MatrixBox.tsx';
import { useGroups } from './use-view.ts';

/** How many rows stand at each level of a model, highest first, out of all; then what else is to be said. */
export function LevelRows({
  label,
  chosen,
  asOf,
  more,
}: {
  readonly label: string;
  readonly chosen: MatrixChoice;
  readonly asOf: string;
  readonly more: readonly FigureItem[];
}) {
  const filter = matrixFilter(chosen);
  const [levels] = useGroups({ register: chosen.register, filter, by: ['level'], asOf });
  const at = (level: string): FilterData => ({ op: 'and', of: [filter, { op: 'in', field: 'level', values: [level] }] });
  const items = chosen.model.levels.toReversed().map((level): FigureItem => ({
    key: level.id,
    label: level.label,
    mark: <RiskMark tone={level.tone} label={level.label} />,
    n: levels?.count(level.id) ?? 0,
    d: chosen.total,
    register: chosen.register,
    filter: at(level.id),
  }));
  return <FigureRows label={label} items={[...items, ...more]} />;
}
