import { sql } from 'kysely';
import type { controlResult } from '#shared/registers/control-result/control-result.register.ts';
import type { ComputedSql } from './computed-sql.ts';

export const controlResultComputed = {
  year: (row) =>
    sql`coalesce((select c.year from ikp_control as c where c.id = ${row('control')}), cast(substr(${row('date')}, 1, 4) as integer))`,
} satisfies ComputedSql<typeof controlResult>;
