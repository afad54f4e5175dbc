import { sql } from 'kysely';
import type { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import type { exercise } from '#shared/registers/exercise/exercise.register.ts';
import type { ComputedSql } from './computed-sql.ts';

export const continuityPlanComputed = {
  dueDate: (row, { settings: { intervals } }) =>
    sql`coalesce(${row('nextReview')}, date(${row('decided')}, ${`+${intervals.planReviewMonths} months`}, 'floor'))`,
} satisfies ComputedSql<typeof continuityPlan>;

export const exerciseComputed = {
  isRecent: (row, { asOf, settings: { intervals } }) =>
    sql`coalesce(${row('done')} between date(${asOf}, ${`-${intervals.exerciseMonths} months`}, 'floor') and ${asOf}, 0)`,
} satisfies ComputedSql<typeof exercise>;
