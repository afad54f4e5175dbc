import { sql } from 'kysely';
import type { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import type { ComputedSql } from './computed-sql.ts';

export const dpoFindingComputed = {
  ref: (row) => sql`'DSO-' || ${row('year')} || '-' || ${row('no')}`,
} satisfies ComputedSql<typeof dpoFinding>;
