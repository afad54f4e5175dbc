import { sql } from 'kysely';
import type { Settings } from '#shared/settings/settings.ts';
import type { completion } from '#shared/registers/completion/completion.register.ts';
import type { managementTraining } from '#shared/registers/management-training/management-training.register.ts';
import type { ComputedSql } from './computed-sql.ts';

/** A later example row must not hide a real one. */
const counted = ({ countFiller }: Settings) =>
  countFiller ? sql`other."archivedAt" is null` : sql`other."archivedAt" is null and other.filler = 0`;

export const completionComputed = {
  /** An extract without a date is older than all others. */
  isLatest: (row, { asOf, settings }) => sql`${row('id')} = (select other.id from completion as other
    where other.course = ${row('course')} and other.unit is ${row('unit')} and ${counted(settings)} and (other."asOf" is null or other."asOf" <= ${asOf})
    order by other."asOf" desc, other."createdAt" desc, other.id desc limit 1)`,
} satisfies ComputedSql<typeof completion>;

export const managementTrainingComputed = {
  dueDate: (row, { settings: { intervals } }) => sql`date(${row('date')}, ${`+${intervals.managementTrainingMonths} months`}, 'floor')`,
  isLatest: (row, { asOf, settings }) => sql`${row('id')} = (select other.id from management_training as other
    where other.role = ${row('role')} and ${counted(settings)} and other."date" <= ${asOf}
    order by other."date" desc, other."createdAt" desc, other.id desc limit 1)`,
} satisfies ComputedSql<typeof managementTraining>;
