import { localParts } from '#shared/kit/swedish.ts';
import { riskAssessment } from '#shared/registers/risk-assessment/risk-assessment.register.ts';
import { fixed } from '../kit/fixed.ts';
import type { AfterSave, Saved } from './after-save.types.ts';

/**
 * Keeps what a risk was assessed at before it was assessed anew (C3), so that the trend can be drawn; what holds now stands on the risk
 * itself. One row a day: an assessment corrected before a new day is typed is one assessment.
 */
export const keepAssessment: AfterSave = (tx, { id, before, after, filler, save }): Saved | undefined => {
  if (before === null || before['L'] === null || before['C'] === null) return undefined;
  if (['L', 'C', 'lastAssessed'].every((field) => before[field] === after[field])) return undefined;
  const date = before['lastAssessed'] ?? localParts(tx.now)!.date;
  const known = tx.get(fixed('select 1 from risk_assessment where risk = ? and date = ? and "archivedAt" is null', id, date));
  if (!known) save(tx, riskAssessment, { values: { risk: id, date, L: before['L'], C: before['C'], model: before['model'] }, filler });
  return undefined;
};
