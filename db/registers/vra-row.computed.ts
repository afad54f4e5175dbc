import { sql, type RawBuilder } from 'kysely';
import type { vraRow } from '#shared/registers/vra-row/vra-row.register.ts';
import type { ComputedSql } from './computed-sql.ts';
import { levelOf, levelRankOf, needsTreatmentOf, type Cell } from './risk-level.ts';

type Row = (field: 'model' | 'L' | 'C') => RawBuilder<unknown>;
const cell = (row: Row): Cell => ({ model: row('model'), likelihood: row('L'), consequence: row('C') });

/** Level by the 5×5 model (C3). */
export const vraRowComputed = {
  level: (row) => levelOf(cell(row)),
  levelRank: (row) => levelRankOf(cell(row)),
  value: (row) => sql`${row('L')} * ${row('C')}`,
  needsTreatment: (row) => needsTreatmentOf(cell(row)),
} satisfies ComputedSql<typeof vraRow>;
