import { sql } from 'kysely';
import type { Patch } from '#shared/kit/rules.ts';
import { localParts } from '#shared/kit/swedish.ts';
import { riskAssessment } from '#shared/registers/risk-assessment/risk-assessment.register.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import type { AfterSave, Saved } from './after-save.types.ts';

/**
 * The day that an assessment is kept at: the typed one; today when the levels changed and the typed day did not. One row a day: an
 * assessment corrected the same day is one assessment.
 */
function dayOf(tx: WriteTx, before: Patch | null, after: Patch): string {
  const today = localParts(tx.now)!.date;
  const typed = after['lastAssessed'];
  if (typeof typed !== 'string') return today;
  const levelsAlone = before !== null && before['lastAssessed'] === typed;
  return levelsAlone && typed < today ? today : typed;
}

/** Keeps what a risk was assessed at (C3), so that the trend can be drawn. Runs when L, C or the assessment date has changed. */
export const keepAssessment: AfterSave = (tx, { id, before, after, filler, save }): Saved | undefined => {
  const { L, C } = after;
  const same = before !== null && ['L', 'C', 'lastAssessed'].every((field) => before[field] === after[field]);
  if (L === null || C === null || same) return undefined;
  const date = dayOf(tx, before, after);
  const kept = tx.get<Saved>(
    sql`select id, revision from risk_assessment where risk = ${id} and date = ${date} and "archivedAt" is null order by "createdAt" limit 1`,
  );
  save(tx, riskAssessment, { ...kept, values: { risk: id, date, L, C, model: after['model'] }, filler });
  return undefined;
};
