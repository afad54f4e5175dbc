import { sql, type RawBuilder } from 'kysely';
import type { risk } from '#shared/registers/risk/risk.register.ts';
import type { ComputedSql } from './computed.ts';

type Row = (field: 'model' | 'L' | 'C' | 'targetL' | 'targetC') => RawBuilder<unknown>;
const cell = (what: RawBuilder<unknown>, row: Row, l: 'L' | 'targetL', c: 'C' | 'targetC') =>
  sql`(select ${what} from risk_cell join risk_level on risk_level."modelId" = risk_cell."modelId" and risk_level.id = risk_cell."levelId"
    where risk_cell."modelId" = ${row('model')} and likelihood = ${row(l)} and consequence = ${row(c)})`;

/** Level by the risk's own model (C3). Depends on the row and the model only, hence `stored`: refreshed when a model changes. */
export const riskComputed = {
  level: (row) => cell(sql`"levelId"`, row, 'L', 'C'),
  levelRank: (row) => cell(sql`rank * 100 + likelihood * consequence`, row, 'L', 'C'),
  value: (row) => sql`${row('L')} * ${row('C')}`,
  needsTreatment: (row) => sql`coalesce(${cell(sql`treat`, row, 'L', 'C')}, 0)`,
  targetLevel: (row) => cell(sql`"levelId"`, row, 'targetL', 'targetC'),
  /** Typed review date, else last assessment + the level's months (C9). */
  dueDate: (row) =>
    sql`coalesce(${row('reviewDate')}, date(${row('lastAssessed')}, '+' || ${cell(sql`"reviewMonths"`, row, 'L', 'C')} || ' months', 'floor'))`,
} satisfies ComputedSql<typeof risk>;
