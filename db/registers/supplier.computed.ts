import { sql } from 'kysely';
import type { supplier } from '#shared/registers/supplier/supplier.register.ts';
import type { ComputedSql } from './computed-sql.ts';

/** `floor`: a day that the month lacks becomes its last one (data/README). */
export const supplierComputed = {
  dueDate: (row, { settings: { intervals } }) =>
    sql`case when ${row('critical')} then date(${row('lastFollowUp')}, ${`+${intervals.supplierFollowUpMonths} months`}, 'floor') end`,
  isFollowedUp: (row, { asOf, settings: { intervals } }) =>
    sql`coalesce(${row('lastFollowUp')} between date(${asOf}, ${`-${intervals.supplierFollowUpMonths} months`}, 'floor') and ${asOf}, 0)`,
} satisfies ComputedSql<typeof supplier>;
