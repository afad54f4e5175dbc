import type { RiskLevel, RiskModel } from './models.ts';

export type Axis = 'likelihoods' | 'consequences';
const most = 7;
const fewest = 2;
const highest = 9;

const keyOf = (axis: Axis, own: number, other: number): string => (axis === 'likelihoods' ? `${own}-${other}` : `${other}-${own}`);
const otherAxis = (axis: Axis): Axis => (axis === 'likelihoods' ? 'consequences' : 'likelihoods');
const last = (model: RiskModel, axis: Axis): number => Math.max(...model[axis].map((step) => step.value));

export const mayAddStep = (model: RiskModel, axis: Axis): boolean => model[axis].length < most && last(model, axis) < highest;
export const mayRemoveStep = (model: RiskModel, axis: Axis): boolean => model[axis].length > fewest;

/** One step more at the upper end; its cells begin at the level of the step below. Assessments keep their values. */
export function addStep(model: RiskModel, axis: Axis, label: string): RiskModel {
  if (!mayAddStep(model, axis)) return model;
  const below = last(model, axis);
  const added = model[otherAxis(axis)].map(
    ({ value }) => [keyOf(axis, below + 1, value), model.cells[keyOf(axis, below, value)]!] as const,
  );
  return { ...model, [axis]: [...model[axis], { value: below + 1, label }], cells: { ...model.cells, ...Object.fromEntries(added) } };
}

/** The uppermost step and its cells away: a step in the middle would leave a hole in the scale. */
export function removeStep(model: RiskModel, axis: Axis): RiskModel {
  if (!mayRemoveStep(model, axis)) return model;
  const top = last(model, axis);
  const gone = new Set(model[otherAxis(axis)].map(({ value }) => keyOf(axis, top, value)));
  return {
    ...model,
    [axis]: model[axis].filter((step) => step.value !== top),
    cells: Object.fromEntries(Object.entries(model.cells).filter(([key]) => !gone.has(key))),
  };
}

export const mayAddLevel = (model: RiskModel): boolean => model.levels.length < most;
export const mayRemoveLevel = (model: RiskModel): boolean => model.levels.length > fewest;

/** A level above all others, like the highest one; no cell has it until one is clicked. Ids are never used again within the model. */
export function addLevel(model: RiskModel, label: string): RiskModel {
  const top = model.levels.at(-1);
  if (!mayAddLevel(model) || !top) return model;
  const number = 1 + Math.max(0, ...model.levels.map(({ id }) => Number(/^level-(\d+)$/.exec(id)?.[1] ?? 0)));
  const level: RiskLevel = { ...top, id: `level-${number}`, label, acceptedBy: [...top.acceptedBy] };
  return { ...model, levels: [...model.levels, level] };
}

/** Its cells take the level below; those of the lowest take the one above. */
export function removeLevel(model: RiskModel, id: string): RiskModel {
  const at = model.levels.findIndex((level) => level.id === id);
  const heir = model.levels[at - 1] ?? model.levels[at + 1];
  if (at < 0 || !heir || !mayRemoveLevel(model)) return model;
  return {
    ...model,
    levels: model.levels.filter((level) => level.id !== id),
    cells: Object.fromEntries(Object.entries(model.cells).map(([key, level]) => [key, level === id ? heir.id : level])),
  };
}
