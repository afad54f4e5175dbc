import { sql } from 'kysely';
import type { action } from '#shared/registers/action/action.register.ts';
import type { ComputedSql } from './computed-sql.ts';

export const actionComputed = {
  sources: (row) => sql`(select group_concat(r.title, '; ') from record_link as l
    join record as r on r.register = l."targetRegister" and r.id = l."targetId"
    where l.register = 'action' and l.id = ${row('id')} and l.name = 'links')`,
} satisfies ComputedSql<typeof action>;
