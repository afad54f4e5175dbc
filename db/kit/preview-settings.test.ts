import { expect, test } from 'vitest';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { removeLevel, removeStep } from '#shared/settings/change-model.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { storeWith } from '../../test/builders/store-with.ts';
import { headOf } from './history.ts';
import { previewSettings } from './preview-settings.ts';
import { settingsOf } from './settings.ts';

const setUp = () => {
  const built = storeWith();
  for (const [L, C] of [
    [4, 4],
    [4, 3],
    [1, 1],
  ] as const)
    built.put(risk, { title: `Risk ${L}${C}`, L, C, lastAssessed: '2026-05-01' });
  return built;
};
const [model, ...others] = defaultSettings.riskModels;

test('tells how many rows a changed model would touch, and changes nothing', () => {
  const { store, rows } = setUp();
  const [before, head] = [rows(risk, ['title', 'level', 'dueDate']), headOf(store)];
  expect(previewSettings(store, { ...defaultSettings, riskModels: [removeLevel(model!, 'extreme'), ...others] })).toEqual({
    touched: 1,
    withoutLevel: 0,
  });
  expect([rows(risk, ['title', 'level', 'dueDate']), headOf(store), settingsOf(store)]).toEqual([before, head, defaultSettings]);
});

test('tells how many assessments stand on a step that would be no more', () => {
  const { store } = setUp();
  expect(previewSettings(store, { ...defaultSettings, riskModels: [removeStep(model!, 'likelihoods'), ...others] })).toEqual({
    touched: 2,
    withoutLevel: 2,
  });
});

test('settings that change nothing touch nothing', () =>
  expect(previewSettings(setUp().store, defaultSettings)).toEqual({ touched: 0, withoutLevel: 0 }));
