import { on } from '#shared/kit/register.ts';
import { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { figure } from './figure.ts';

const p = on(continuityPlan);

/** DOMAIN.md C10, 4. */
export const continuityFigures = [
  figure('plans.decided', continuityPlan, { count: p.is('isDecided'), outOf: p.is('isRequired') }),
  figure('plans.exercisedWithin12Months', continuityPlan, { count: p.is('isExercised'), outOf: p.is('isDecided') }),
  figure('plans.reviewOverdue', continuityPlan, { count: p.is('isReviewOverdue') }),
] as const;
