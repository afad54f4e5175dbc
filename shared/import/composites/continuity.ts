import type { Composite, Row } from '../composite.ts';
import type { Built } from '../target.ts';

/** "Plan finns" means a decided plan (data/README); the status decides where the list has one. */
function finish({ drafts, context }: Row): Built {
  const plan = drafts['continuityPlan'];
  if (!plan) return { drafts: [] };
  const told = context.has.has('status') || plan.values['status'] !== undefined || plan.values['exists'] !== true;
  return { drafts: [told ? plan : { ...plan, values: { ...plan.values, status: 'decided' } }] };
}

export const continuityPlan: Composite = {
  name: 'ContinuityPlan',
  registers: ['continuityPlan'],
  main: 'continuityPlan',
  hints: ['kontinuitet', 'kontinuitetsplaner', 'planer'],
  finish,
};
