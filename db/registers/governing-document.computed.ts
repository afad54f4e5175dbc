import { sql } from 'kysely';
import type { governingDocument } from '#shared/registers/governing-document/governing-document.register.ts';
import type { ComputedSql } from './computed-sql.ts';

export const governingDocumentComputed = {
  /** `floor`: a day that the month lacks becomes its last one (data/README). */
  dueDate: (row) => sql`coalesce(${row('nextReview')}, date(${row('decided')}, '+' || ${row('intervalMonths')} || ' months', 'floor'))`,
} satisfies ComputedSql<typeof governingDocument>;
