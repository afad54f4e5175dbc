import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import { boardReport } from '#shared/registers/board-report/board-report.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { exercise } from '#shared/registers/exercise/exercise.register.ts';
import { governingDocument } from '#shared/registers/governing-document/governing-document.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { managementReview } from '#shared/registers/management-review/management-review.register.ts';
import { managementTraining } from '#shared/registers/management-training/management-training.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';
import { dueRule, yearlyRule } from './due-rule.ts';

const [a, i, r, s, u] = [on(action), on(incident), on(risk), on(supplier), on(auditAddressee)];
const [c, p, e, g] = [on(classification), on(continuityPlan), on(exercise), on(governingDocument)];

/** GDPR 33.2 and 34: "without undue delay" has no hours in law; the reminder comes after 24 (DOMAIN.md C9, [G]). */
const reminderHours = (): number => 24;
/** A clock in hours is soon on its own day. */
const clock = (): number => 0;

/** Every date that the registers carry (DOMAIN.md C9). */
export const dueRules = [
  dueRule('reclassification', classification, { dates: ['dueDate'], filter: c.or(c.is('isValid'), c.is('isOverdue')) }),
  dueRule('planReview', continuityPlan, { dates: ['dueDate'], filter: p.is('isDecided') }),
  dueRule('exercise', exercise, { dates: ['planned'], filter: e.is('isPlanned') }),
  dueRule('riskReview', risk, { dates: ['dueDate'], filter: r.is('counted') }),
  dueRule('riskAcceptance', risk, { dates: ['acceptedUntil'], filter: r.and(r.is('counted'), r.in('treatment', 'accept')) }),
  dueRule('documentReview', governingDocument, { dates: ['dueDate'], filter: g.is('counted') }),
  dueRule('supplierFollowUp', supplier, { dates: ['dueDate'], filter: s.is('isCritical') }),
  dueRule('supplierContract', supplier, { dates: ['contractTo'], filter: s.all }),
  dueRule('managementTraining', managementTraining, {
    dates: ['dueDate'],
    filter: on(managementTraining).or(on(managementTraining).is('isCurrent'), on(managementTraining).is('isOverdue')),
  }),
  dueRule('rsa', rsaCycle, { dates: ['end'], filter: on(rsaCycle).in('status', 'planned', 'ongoing') }),
  dueRule('action', action, { dates: ['due'], filter: a.is('isOpen'), soonDays: (settings) => settings.warnings.actionSoonDays }),
  dueRule('decision', decision, { dates: ['due'], filter: on(decision).is('isOpen') }),
  dueRule('auditReply', auditAddressee, { dates: ['nextDue'], filter: u.not(u.is('isAnswered')) }),
  dueRule('auditReminder', auditAddressee, {
    dates: ['nextDue'],
    filter: u.not(u.is('isAnswered')),
    daysAhead: (settings) => settings.warnings.replyReminderDays,
  }),
  dueRule('auditRecommendation', auditRecommendation, { dates: ['due'], filter: on(auditRecommendation).is('isOpen') }),
  dueRule('imy', incident, {
    dates: ['awareAt'],
    filter: i.and(i.in('notifyImy', 'yes'), i.empty('imyAt')),
    afterHours: (settings) => settings.clocks.imyHours,
    soonDays: clock,
  }),
  dueRule('informSubjects', incident, {
    dates: ['awareAt'],
    filter: i.and(i.is('isOpen'), i.in('gdprRisk', 'high_risk'), i.empty('subjectsInformedAt'), i.empty('subjectsWhyNot')),
    afterHours: reminderHours,
    soonDays: clock,
  }),
  dueRule('nis2Early', incident, {
    dates: ['clockStart', 'awareAt'],
    filter: i.and(i.in('nis2', 'yes'), i.empty('earlyWarningAt')),
    afterHours: (settings) => settings.clocks.earlyWarningHours,
    soonDays: clock,
  }),
  dueRule('nis2Notification', incident, {
    dates: ['clockStart', 'awareAt'],
    filter: i.and(i.in('nis2', 'yes'), i.empty('notificationAt')),
    afterHours: (settings) => settings.clocks.notificationHours,
    soonDays: clock,
  }),
  dueRule('nis2Final', incident, { dates: ['finalDue'], filter: i.and(i.in('nis2', 'yes'), i.empty('finalAt')) }),
  dueRule('boardMeeting', boardReport, { dates: ['meetingDate'], filter: on(boardReport).is('isComing') }),
  dueRule('reviewMeeting', managementReview, { dates: ['meetingDate'], filter: on(managementReview).in('status', 'draft') }),
] as const;

/** Dates of the year that no record carries. Quarter end + 30 days for the board (C9); VRA and IKP are made September to November. */
export const yearlyRules = [
  yearlyRule('dpoReport', ({ yearly }) => [yearly.dpoReport]),
  yearlyRule('accessControl', ({ yearly }) => yearly.accessControls),
  yearlyRule('tertial', ({ yearly }) => yearly.tertials),
  yearlyRule('boardReport', () => ['01-30', '04-30', '07-30', '10-30']),
  yearlyRule('vra', () => ['11-30']),
  yearlyRule('review', ({ yearly }) => [yearly.review]),
  yearlyRule('localInstruction', ({ yearly }) => [yearly.localInstruction]),
  yearlyRule('eLearning', ({ yearly }) => [yearly.eLearning]),
] as const;

export type DueRuleId = (typeof dueRules)[number]['id'] | (typeof yearlyRules)[number]['id'];
