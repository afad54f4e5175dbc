import type { AnyRegister, Issue } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { fixed } from '../kit/fixed.ts';
import { settingsOf } from '../kit/settings.ts';
import type { Store } from '../kit/store.ts';
import { completeVersion, decidedIsFrozen } from './classification.rules.ts';
import { boardReportTitle, rsaCycleTitle } from './designation.ts';
import { chapterIsFrozen, reviewIsAdoptedOnce } from './review.rules.ts';
import type { Completion, StoreRule } from './rule.ts';

/** A level must be a step of its model: the record's own risk model, or the one classification model (C2, C3). */
function scaleIssues(store: Store, register: AnyRegister, row: Patch): readonly Issue[] {
  const { riskModels, classification } = settingsOf(store);
  const model = riskModels.find((known) => known.id === row['model']);
  return Object.entries(register.fields).flatMap(([field, declared]) => {
    const value = row[field];
    if (declared.kind !== 'scale' || value === null) return [];
    const steps =
      declared.of === 'classification'
        ? classification.levels
        : declared.of === 'risk.likelihood'
          ? model?.likelihoods
          : model?.consequences;
    if (!steps) return [{ field: 'model', code: 'UNKNOWN_MODEL' }];
    const detail = `${steps[0]!.value}–${steps.at(-1)!.value}`;
    return steps.some((step) => step.value === value) ? [] : [{ field, code: 'NOT_IN_MODEL', detail }];
  });
}

/** A link must lead to a record that is there and not archived; one already saved may have been archived since. */
function linkIssues(store: Store, register: AnyRegister, row: Patch, before: Patch | null): readonly Issue[] {
  return Object.entries(register.fields).flatMap(([field, declared]) => {
    const id = row[field];
    if (!declared.of || (declared.kind !== 'link' && declared.kind !== 'unit') || typeof id !== 'string' || before?.[field] === id)
      return [];
    const found = store.get(fixed('select 1 from record where register = ? and id = ?', declared.of, id));
    return found ? [] : [{ field, code: 'UNKNOWN_LINK' }];
  });
}

/** Who may accept a risk at its level is the model's rule (C3). */
const acceptance: StoreRule = (store, row) => {
  if (row['status'] !== 'accepted' || typeof row['acceptedBy'] !== 'string') return [];
  const model = settingsOf(store).riskModels.find((known) => known.id === row['model']);
  const level = model?.levels.find((known) => known.id === model.cells[`${String(row['L'])}-${String(row['C'])}`]);
  if (!level || level.acceptedBy.length === 0 || level.acceptedBy.includes(row['acceptedBy'])) return [];
  return [{ field: 'acceptedBy', code: 'MAY_NOT_ACCEPT', detail: level.acceptedBy.join(', ') }];
};

/** Rules that need other rows. Few, named, per register: they never become options of the kit. */
const rules: Readonly<Record<string, StoreRule>> = {
  risk: acceptance,
  classification: decidedIsFrozen,
  managementReview: reviewIsAdoptedOnce,
  reviewChapter: chapterIsFrozen,
};

export const storeIssues = (store: Store, register: AnyRegister, row: Patch, before: Patch | null): readonly Issue[] => [
  ...scaleIssues(store, register, row),
  ...linkIssues(store, register, row, before),
  ...(rules[register.name]?.(store, row, before) ?? []),
];

/** Moving the due date keeps the first one and counts the moves (C12). */
const keepFirstDue: Completion = (_store, before, after) => {
  const moved = before && before['due'] !== null && before['due'] !== after['due'] && after['due'] !== null;
  if (!moved) return after;
  return { ...after, originalDue: before['originalDue'] ?? before['due'], dueMoves: Number(before['dueMoves'] ?? 0) + 1 };
};
/** Praise stands in the same list as the findings and has no status (C5). */
const praiseHasNoStatus: Completion = (_store, _before, after) => (after['kind'] === 'praise' ? { ...after, status: null } : after);
const completions: Readonly<Record<string, Completion>> = {
  action: keepFirstDue,
  classification: completeVersion,
  boardReport: boardReportTitle,
  dpoFinding: praiseHasNoStatus,
  rsaCycle: rsaCycleTitle,
};
/** What the gateway fills in by itself before a row is checked. */
export const beforeSave = (store: Store, register: AnyRegister, before: Patch | null, after: Patch): Patch =>
  completions[register.name]?.(store, before, after) ?? after;
