import type { RollOver } from '#shared/contract/review.contract.ts';
import { reviewAdoptWords as words } from '#shared/i18n/review-adopt.ts';
import { reviewWords } from '#shared/i18n/review.ts';
import { AppError } from '#shared/kit/errors.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { reviewChapter } from '#shared/registers/review-chapter/review-chapter.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { controlKeys, judgementKeys, type ReviewRecord } from '#shared/review/facts.ts';
import { isChapterKey } from '#shared/review/outline.ts';
import { count } from '../kit/query.ts';
import { fullRow } from '../kit/record.ts';
import { contextOf } from '../kit/settings.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { save } from '../kit/write.ts';
import { isAdopted } from './adoption-lacks.ts';
import { carryPlan } from './carry-plan.ts';
import { chaptersOf, overridesOf, reviewOf } from './review-record.ts';

type At = { readonly year: number; readonly asOf: string };

function started(tx: WriteTx, { year, asOf }: At): ReviewRecord {
  const review = reviewOf(tx, year, contextOf(tx, asOf));
  if (review === null) throw new AppError('NOT_FOUND', words.notStarted(year));
  return review;
}

/** Who meets and where is the same from year to year; when is not. */
const standing = ['participants', 'meetingPlace', 'chair', 'secretary', 'approvers'];
const carried = ['title', 'year', 'asOf', 'meetingDate', 'meetingTime', ...standing, 'dnr', 'controlComment', 'comment'];
const judged = [...judgementKeys, ...judgementKeys.map((key) => `${key}Motive`), ...controlKeys];

/** A draft with everything of the adopted review, which itself stays as it is. Throws NOT_FOUND, or FORBIDDEN when it is not adopted. */
export function newVersion(tx: WriteTx, at: At): { readonly version: number } {
  const review = started(tx, at);
  if (!isAdopted(review)) throw new AppError('FORBIDDEN', words.notAdopted(at.year));
  const context = contextOf(tx, at.asOf);
  const old = fullRow(tx, managementReview, review.id, context);
  const version = review.version + 1;
  const values = Object.fromEntries([...carried, ...judged].map((key) => [key, old[key] ?? null]));
  const made = save(tx, managementReview, { values: { ...values, version, status: 'draft' } });
  for (const [key, chapter] of Object.entries(chaptersOf(tx, review.id, context))) {
    if (!chapter) continue;
    const { heading, include, order, text, notes, minutes, figuresSeen } = chapter;
    const seen = text === null ? null : JSON.stringify(figuresSeen);
    save(tx, reviewChapter, { values: { review: made.id, key, heading, include, order, text, notes, minutes, figuresSeen: seen } });
  }
  return { version };
}

/** What the new review follows up. The records stay where they are: a finding of last year is the same finding this year. */
function followed(tx: WriteTx, to: number, asOf: string): Omit<RollOver, 'year' | 'chapters' | 'carried'> {
  const context = contextOf(tx, asOf);
  const d = on(decision);
  const p = on(planItem);
  return {
    decisions: count(tx, decision, d.and(d.is('isOpen'), d.range('year', { before: to })), context),
    findings: count(tx, dpoFinding, on(dpoFinding).is('isOpen'), context),
    actions: count(tx, action, on(action).is('isOpen'), context),
    risks: count(tx, risk, on(risk).is('counted'), context),
    planItems: count(tx, planItem, p.and(p.is('counted'), p.range('year', { from: to, to: to + 3 })), context),
  };
}

export type RollOverQuery = { readonly from: number; readonly to: number; readonly asOf: string };
/**
 * Starts a later year's review: headings, order, inclusion and who meets come along, texts, judgements and dates do not. Open records are
 * followed up where they are, never copied; the three-year plan moves one year. Throws NOT_FOUND, CONFLICT when the year has begun, INVALID_INPUT for a year that is not later.
 */
export function rollOver(tx: WriteTx, { from, to, asOf }: RollOverQuery): RollOver {
  if (to <= from) throw new AppError('INVALID_INPUT', words.notNext);
  const review = started(tx, { year: from, asOf });
  const context = contextOf(tx, asOf);
  if (reviewOf(tx, to, context) !== null) throw new AppError('CONFLICT', words.nextExists(to));
  const old = fullRow(tx, managementReview, review.id, context);
  const kept = Object.fromEntries(standing.map((key) => [key, old[key] ?? null]));
  const made = save(tx, managementReview, { values: { ...kept, title: reviewWords.titleOf(to), year: to, version: 1, status: 'draft' } });
  const chapters = Object.entries(overridesOf(chaptersOf(tx, review.id, context), from));
  for (const [key, chapter] of chapters) {
    if (!chapter || !isChapterKey(key)) continue;
    const heading = chapter.heading ?? reviewWords.headings[key](to);
    save(tx, reviewChapter, { values: { review: made.id, key, heading, include: chapter.include ?? true, order: chapter.order } });
  }
  const moved = carryPlan(tx, to, context);
  return { year: to, chapters: chapters.length, carried: moved, ...followed(tx, to, asOf) };
}
