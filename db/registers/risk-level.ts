import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;
/** The cell of a risk model, as the SQL of the row's columns. */
export type Cell = { readonly model: Sql; readonly likelihood: Sql; readonly consequence: Sql };

/** `what` of the level that a cell of a risk model has (C3); null while likelihood or consequence is missing. */
const ofCell = (what: Sql, { model, likelihood, consequence }: Cell): Sql =>
  sql`(select ${what} from risk_cell join risk_level on risk_level."modelId" = risk_cell."modelId" and risk_level.id = risk_cell."levelId"
    where risk_cell."modelId" = ${model} and likelihood = ${likelihood} and consequence = ${consequence})`;

/** The level's id. Depends on the row and the model only, hence may be stored: refreshed when a model changes. */
export const levelOf = (cell: Cell): Sql => ofCell(sql`"levelId"`, cell);
/** Order of the level, and within a level by likelihood × consequence. */
export const levelRankOf = (cell: Cell): Sql => ofCell(sql`rank * 100 + likelihood * consequence`, cell);
export const needsTreatmentOf = (cell: Cell): Sql => sql`coalesce(${ofCell(sql`treat`, cell)}, 0)`;
/** Months until a risk at this level is to be assessed again (C9). */
export const reviewMonthsOf = (cell: Cell): Sql => ofCell(sql`"reviewMonths"`, cell);
