import { inLanguage, language } from '#shared/kit/language.ts';
import type { ClassificationModel, RiskModel } from '#shared/settings/models.ts';
import { modelsEn } from './en/models.en.ts';
import { modelsSv } from './sv/models.sv.ts';

const labelsOf = (dictionary: Readonly<Record<string, Readonly<Record<string, string>>>>): readonly string[] =>
  Object.values(dictionary).flatMap((group) => Object.values(group));
const words = inLanguage(modelsSv, modelsEn);
const swedish = labelsOf(modelsSv);

const word = (label: string): string => labelsOf(words)[swedish.indexOf(label)] ?? label;
const named = <T extends { readonly label: string }>(steps: readonly T[]): T[] =>
  steps.map((step) => ({ ...step, label: word(step.label) }));

type Models = { readonly riskModels: readonly RiskModel[]; readonly classification: ClassificationModel };
const worded = new WeakMap<Models, Models>();
function inEnglish<T extends Models>(settings: T): T {
  const riskModels = settings.riskModels.map((model) => ({
    ...model,
    likelihoodName: word(model.likelihoodName),
    consequenceName: word(model.consequenceName),
    likelihoods: named(model.likelihoods),
    consequences: named(model.consequences),
    levels: named(model.levels),
  }));
  return { ...settings, riskModels, classification: { ...settings.classification, levels: named(settings.classification.levels) } };
}

/**
 * Settings as they are shown: labels that the models come with in the chosen language, labels that the organisation has written itself as
 * they are. Never what is saved. The same settings give the same object, so that nothing is drawn again for it.
 */
export function withModelWords<T extends Models>(settings: T): T {
  if (language() === 'sv') return settings;
  const known = (worded.get(settings) as T | undefined) ?? inEnglish(settings);
  worded.set(settings, known);
  return known;
}
