import { sql } from 'kysely';
import type { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';
import type { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import type { ComputedSql } from './computed-sql.ts';

export const auditRecommendationComputed = {
  ref: (row) => sql`(select a.ref from external_audit as a where a.id = ${row('audit')}) || ':' || ${row('no')}`,
} satisfies ComputedSql<typeof auditRecommendation>;

export const auditAddresseeComputed = {
  /** A reply sent after the as-of date has not been sent yet (data/README). */
  nextDue: (row, { asOf }) => sql`case
    when ${row('firstDue')} is not null and (${row('firstSent')} is null or ${row('firstSent')} > ${asOf}) then ${row('firstDue')}
    when ${row('followUpSent')} is null or ${row('followUpSent')} > ${asOf} then ${row('followUpDue')} end`,
} satisfies ComputedSql<typeof auditAddressee>;
