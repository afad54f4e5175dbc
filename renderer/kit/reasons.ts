import type { Fact } from '#renderer/ui/Facts.tsx';
import { wordsOf } from '#shared/i18n/registers.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { classificationFacts } from '#renderer/registers/classification/reason.ts';
import { continuityPlanFacts } from '#renderer/registers/continuityPlan/reason.ts';
import { incidentFacts } from '#renderer/registers/incident/reason.ts';
import { riskFacts } from '#renderer/registers/risk/reason.ts';
import { valueText } from './format-value.ts';
import type { ReasonInput, Reasons } from './reason-type.ts';

const own: Readonly<Record<string, Reasons>> = {
  risk: riskFacts,
  classification: classificationFacts,
  continuityPlan: continuityPlanFacts,
  incident: incidentFacts,
};

/** What the tool has worked out for a record. A register without sentences of its own shows its derived values by name. */
export function factsOf(register: AnyRegister, input: ReasonInput): readonly Fact[] {
  const reasons = own[register.name];
  if (reasons) return reasons(input);
  const words = wordsOf(register.name);
  return Object.entries(register.computed).flatMap(([key, field]) => {
    if (field.internal || key === 'statusAt') return [];
    const value = valueText(register, key, input.row[key], { names: {}, settings: input.settings, model: input.row['model'] });
    return value === '' ? [] : [{ label: words.fields[key] ?? key, value, reason: '' }];
  });
}
