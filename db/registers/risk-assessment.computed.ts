import { sql } from 'kysely';
import type { riskAssessment } from '#shared/registers/risk-assessment/risk-assessment.register.ts';
import type { ComputedSql } from './computed-sql.ts';
import { levelOf } from './risk-level.ts';

/** By the model that the risk was assessed in then; a changed model shows old assessments in today's levels. */
export const riskAssessmentComputed = {
  level: (row) => levelOf({ model: row('model'), likelihood: row('L'), consequence: row('C') }),
  value: (row) => sql`${row('L')} * ${row('C')}`,
} satisfies ComputedSql<typeof riskAssessment>;
