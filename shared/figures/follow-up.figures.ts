import { nextYear, thisYear } from '#shared/kit/filter.ts';
import { on } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import { controlResult } from '#shared/registers/control-result/control-result.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { ikpControl } from '#shared/registers/ikp-control/ikp-control.register.ts';
import { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';
import { objective } from '#shared/registers/objective/objective.register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { figure } from './figure.ts';

const a = on(action);
const r = on(auditRecommendation);
const k = on(controlResult);
const d = on(decision);
const n = on(nis2Area);
const p = on(planItem);
const m = on(objective);

/** DOMAIN.md C10, 2, 8, 9, 10 and 11. */
export const followUpFigures = [
  figure('actions.open', action, { count: a.is('isOpen') }),
  figure('actions.overdue', action, { count: a.is('isOverdue') }),
  figure('actions.doneInYear', action, { count: a.is('isDoneThisYear') }),
  figure('actions.total', action, { count: a.all }),
  figure('actions.cancelled', action, { count: a.in('statusAt', 'cancelled') }),
  figure('actions.openByUnit', action, { count: a.is('isOpen'), by: ['unit'] }),
  figure('audit.byStatus', auditRecommendation, { count: r.all, by: ['status'] }),
  figure('audit.byStance', auditRecommendation, { count: r.not(r.empty('stance')), by: ['stance'] }),
  figure('audit.effectMissing', auditRecommendation, { count: r.is('effectMissing') }),
  figure('audit.overdue', auditRecommendation, { count: r.is('isOverdue') }),
  figure('ikp.controls', ikpControl, { count: on(ikpControl).is('isThisYear') }),
  figure('ikp.results', controlResult, { count: k.and(k.is('isThisYear'), k.not(k.empty('result'))), by: ['period', 'result'] }),
  figure('ikp.majorDeviations', controlResult, { count: k.and(k.is('isThisYear'), k.in('result', 'major_deviation')) }),
  figure('nis2.byStatus', nis2Area, { count: n.and(n.is('isThisYear'), n.not(n.empty('status'))), by: ['status'] }),
  figure('nis2.prioritised', nis2Area, { count: n.in('prioritised', true), outOf: n.is('isThisYear') }),
  figure('decisions.byStatus', decision, { count: d.all, by: ['statusAt'] }),
  figure('decisions.overdue', decision, { count: d.is('isOverdue') }),
  figure('plan.itemsByYear', planItem, { count: p.all, by: ['year'] }),
  figure('plan.doneThisYear', planItem, {
    count: p.and(p.in('status', 'done'), p.range('year', { from: thisYear, to: thisYear })),
    outOf: p.range('year', { from: thisYear, to: thisYear }),
  }),
  figure('plan.itemsNextYear', planItem, { count: p.range('year', { from: nextYear, to: nextYear }) }),
  figure('objectives.met', objective, { count: m.in('status', 'met'), outOf: m.all }),
] as const;
