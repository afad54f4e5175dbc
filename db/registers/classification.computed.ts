import { sql } from 'kysely';
import type { classification } from '#shared/registers/classification/classification.register.ts';
import type { ComputedSql } from './computed-sql.ts';

export const classificationComputed = {
  /** `floor`: 29 February + 12 months is 28 February, not 1 March (data/README). PostgreSQL's interval does so by itself. */
  dueDate: (row, { settings: { intervals } }) => sql`coalesce(${row('nextReview')}, date(${row('decided')},
    case when max(coalesce(${row('confidentiality')}, 0), coalesce(${row('integrity')}, 0), coalesce(${row('availability')}, 0)) >= ${intervals.reclassifyHighFrom}
    then ${`+${intervals.reclassifyHighMonths} months`} else ${`+${intervals.reclassifyMonths} months`} end, 'floor'))`,
  highest: (row) => sql`max(${row('confidentiality')}, ${row('integrity')}, ${row('availability')})`,
  class: (row) => sql`'K' || ${row('confidentiality')} || ' R' || ${row('integrity')} || ' T' || ${row('availability')}`,
  /** The latest version decided on or before the as-of date. A superseded row was in force until its successor's date. */
  inForce: (
    row,
    { asOf },
  ) => sql`${row('id')} = (select v.id from classification as v where v."object" = ${row('object')} and v."archivedAt" is null
    and v.status in ('decided', 'superseded') and v."decided" <= ${asOf} order by v."decided" desc, v.version desc, v.id desc limit 1)`,
} satisfies ComputedSql<typeof classification>;
