import { sql, type RawBuilder } from 'kysely';
import type { risk } from '#shared/registers/risk/risk.register.ts';
import type { ComputedSql } from './computed-sql.ts';
import { levelOf, levelRankOf, needsTreatmentOf, reviewMonthsOf, type Cell } from './risk-level.ts';

type Row = (field: 'model' | 'L' | 'C' | 'targetL' | 'targetC') => RawBuilder<unknown>;
const now = (row: Row): Cell => ({ model: row('model'), likelihood: row('L'), consequence: row('C') });
const target = (row: Row): Cell => ({ model: row('model'), likelihood: row('targetL'), consequence: row('targetC') });

/** Level by the risk's own model (C3). */
export const riskComputed = {
  level: (row) => levelOf(now(row)),
  levelRank: (row) => levelRankOf(now(row)),
  value: (row) => sql`${row('L')} * ${row('C')}`,
  needsTreatment: (row) => needsTreatmentOf(now(row)),
  targetLevel: (row) => levelOf(target(row)),
  /** Typed review date, else last assessment + the level's months (C9). */
  dueDate: (row) =>
    sql`coalesce(${row('reviewDate')}, date(${row('lastAssessed')}, '+' || ${reviewMonthsOf(now(row))} || ' months', 'floor'))`,
} satisfies ComputedSql<typeof risk>;
