import { describe, expect, test } from 'vitest';
import { addLevel, addStep, mayAddStep, removeLevel, removeStep } from './change-model.ts';
import { msb4x4, riskModelSchema, type RiskModel } from './models.ts';

const isWhole = (model: RiskModel) => riskModelSchema.safeParse(model).success;

describe.each(['likelihoods', 'consequences'] as const)('steps of the %s', (axis) => {
  test('a new step begins at the levels of the one below, and the matrix stays whole', () => {
    const model = addStep(msb4x4, axis, 'Nästan säker');
    expect(model[axis].at(-1)).toEqual({ value: 5, label: 'Nästan säker' });
    expect(isWhole(model)).toBe(true);
    expect(axis === 'likelihoods' ? model.cells['5-3'] : model.cells['3-5']).toBe(
      axis === 'likelihoods' ? msb4x4.cells['4-3'] : msb4x4.cells['3-4'],
    );
  });
  test('taking it away gives the model back', () => expect(removeStep(addStep(msb4x4, axis, 'x'), axis)).toEqual(msb4x4));
  test('two steps are the fewest, seven the most', () => {
    let model = msb4x4;
    for (let n = 0; n < 9; n++) model = removeStep(model, axis);
    expect(model[axis]).toHaveLength(2);
    for (let n = 0; n < 9; n++) model = addStep(model, axis, 'x');
    expect([model[axis].length, mayAddStep(model, axis), isWhole(model)]).toEqual([7, false, true]);
  });
});

describe('levels', () => {
  test('a new level stands above all, in no cell, under an id of its own', () => {
    const model = addLevel(addLevel(msb4x4, 'Kritisk'), 'Katastrofal');
    expect(model.levels.slice(-2).map(({ id, label }) => `${id} ${label}`)).toEqual(['level-1 Kritisk', 'level-2 Katastrofal']);
    expect([model.cells, isWhole(model)]).toEqual([msb4x4.cells, true]);
  });
  test('the cells of a removed level take the level below, those of the lowest the one above', () => {
    expect(removeLevel(msb4x4, 'extreme').cells['4-4']).toBe('high');
    const model = removeLevel(msb4x4, 'low');
    expect([model.cells['1-1'], isWhole(model)]).toEqual(['medium', true]);
  });
  test('an unknown level changes nothing', () => expect(removeLevel(msb4x4, 'x')).toBe(msb4x4));
});
