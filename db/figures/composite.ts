import { sql } from 'kysely';
import type { FilterData } from '#shared/kit/filter.ts';
import { own } from '#shared/kit/own.ts';
import { on, type AnyRegister } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import { awarenessTest } from '#shared/registers/awareness-test/awareness-test.register.ts';
import { boardReport } from '#shared/registers/board-report/board-report.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { controlResult } from '#shared/registers/control-result/control-result.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { governingDocument } from '#shared/registers/governing-document/governing-document.register.ts';
import { ikpControl } from '#shared/registers/ikp-control/ikp-control.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { incidentTotals } from '#shared/registers/incident-totals/incident-totals.register.ts';
import { infoObject } from '#shared/registers/info-object/info-object.register.ts';
import { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';
import { orgUnit } from '#shared/registers/org-unit/org-unit.register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { procurementCase } from '#shared/registers/procurement-case/procurement-case.register.ts';
import { protectedProcess } from '#shared/registers/protected-process/protected-process.register.ts';
import { registers } from '#shared/registers/table.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';
import { liveSql, filterSql, type Context } from '../kit/columns.ts';
import { count, groups, page, sums, type ListRow } from '../kit/query.ts';
import type { Store } from '../kit/store.ts';

const many = 100_000;

/** Figures that are lists, hours or small tables: a register's own query behind the same flat keys (KIT: what stays out of the kit). */
export function compositeFigures(store: Store, context: Context): Readonly<Record<string, unknown>> {
  const ask = asker(store, context);
  return { ...lists(ask), ...incidentFigures(ask), ...privacyFigures(ask), ...followUp(ask), ...foundation(ask) };
}

type Ask = ReturnType<typeof asker>;
const asker = (store: Store, context: Context) => ({
  store,
  context,
  n: (register: AnyRegister, filter: FilterData) => count(store, register, filter, context),
  by: (register: AnyRegister, filter: FilterData, ...fields: string[]) => groups(store, register, { filter, by: fields }, context),
  rows: (register: AnyRegister, filter: FilterData, ...columns: string[]) =>
    page(store, register, { filter, sort: [], limit: many, offset: 0, columns }, context),
  sum: (register: AnyRegister, n: string, d: string, filter: FilterData) => sums(store, register, { filter, sum: [n, d] }, context),
});
const sorted = (values: readonly unknown[]) => values.map(String).sort((a, b) => a.localeCompare(b, 'sv'));
const texts = (rows: readonly ListRow[], key: string) => sorted(rows.map((row) => row[key]));

function lists(ask: Ask) {
  const [o, c, r, p, a] = [on(infoObject), on(classification), on(risk), on(continuityPlan), on(auditRecommendation)];
  const objects = (filter: ReturnType<typeof c.is>) =>
    texts(ask.rows(infoObject, o.and(o.is('inScope'), o.linked('classifications', filter)), 'name'), 'name');
  const msb = r.in('model', 'msb-4x4');
  return {
    'objects.validList': objects(c.is('isValid')),
    'objects.overdueList': objects(c.is('isOverdue')),
    'objects.dueWithin60DaysList': objects(c.is('isDueSoon')),
    'risks.highWithoutActionList': texts(ask.rows(risk, r.and(msb, r.is('needsAction')), 'ref'), 'ref'),
    'risks.highWithOverdueActionList': texts(ask.rows(risk, r.and(msb, r.is('isHigh'), r.is('hasOverdueAction')), 'ref'), 'ref'),
    'plans.reviewOverdueList': texts(ask.rows(continuityPlan, p.is('isReviewOverdue'), 'ref'), 'ref'),
    'actions.overdueList': texts(ask.rows(action, on(action).is('isOverdue'), 'ref'), 'ref'),
    'actions.openBySource': openBySource(ask),
    'audit.overdueList': texts(ask.rows(auditRecommendation, a.is('isOverdue'), 'ref'), 'ref'),
  };
}

/** Open actions by the kind of source; an action with two kinds of source counts under both. */
function openBySource({ store, context }: Ask): Readonly<Record<string, number>> {
  const open = filterSql(action, on(action).is('isOpen'), 't', context);
  const rows = store.all<{ register: string; n: number }>(
    sql`select l."targetRegister" as register, count(distinct t.id) as n from action as t join record_link l on l.register = 'action' and l.name = 'links' and l.id = t.id
      where ${liveSql('t', context)} and ${open} group by 1 order by 1`,
  );
  const nameOf = (name: string) => own<AnyRegister>(registers, name)?.sourceType ?? name;
  return Object.fromEntries(rows.map(({ register, n }) => [nameOf(register), n]));
}

function incidentFigures(ask: Ask) {
  const i = on(incident);
  const [year, last] = [i.is('isThisYear'), i.is('isLastYear')];
  const quarters = { Q1: 0, Q2: 0, Q3: 0, Q4: 0 };
  const significant = ask.rows(
    incident,
    i.and(year, i.is('isSignificant')),
    'ref',
    'earlyWarningHours',
    'notificationHours',
    'finalDue',
    'finalAt',
  );
  const reported = ask.rows(incident, i.and(year, i.is('reportedToImy')), 'ref', 'imyHours');
  return {
    'incidents.previousYear': {
      total: ask.n(incident, last),
      byQuarter: { ...quarters, ...ask.by(incident, last, 'quarter') },
      byType: ask.by(incident, last, 'type'),
      concerningPersonalData: ask.n(incident, i.and(last, i.is('concernsPersonalData'))),
      reportedToImy: ask.n(incident, i.and(last, i.is('reportedToImy'))),
      reportedToImyInTime: ask.n(incident, i.and(last, i.is('imyInTime'))),
    },
    'nis2.clocks': Object.fromEntries(
      significant.map((row) => [
        row['ref'],
        {
          earlyWarningH: row['earlyWarningHours'],
          notificationH: row['notificationHours'],
          finalDue: row['finalDue'],
          finalSent: row['finalAt'],
        },
      ]),
    ),
    'imy.hours': Object.fromEntries(reported.map((row) => [row['ref'], row['imyHours']])),
    'incidentTotals.critical': Object.fromEntries(
      ask.rows(incidentTotals, on(incidentTotals).all, 'year', 'critical').map((row) => [row['year'], row['critical']]),
    ),
  };
}

function privacyFigures(ask: Ask) {
  const d = on(dpoFinding);
  const years = Object.keys(ask.by(dpoFinding, d.is('isFinding'), 'year'));
  const ofYear = (year: number) => {
    const among = (...filters: ReturnType<typeof d.is>[]) => ask.n(dpoFinding, d.and(d.in('year', year), ...filters));
    return {
      findings: among(d.is('isFinding')),
      open: among(d.is('isOpen')),
      closed: among(d.is('isClosed')),
      openWithoutAction: among(d.is('needsAction')),
      carriedOver: among(d.is('isFinding'), d.in('resolution', 'carried_over')),
    };
  };
  const s = on(protectedProcess);
  const orphans = ask.rows(dpoFinding, d.is('needsAction'), 'year', 'no').map((row) => `DSO-${String(row['year'])}-${String(row['no'])}`);
  return {
    'dpo.byYear': Object.fromEntries(years.map((year) => [year, ofYear(Number(year))])),
    'dpo.openWithoutActionList': sorted(orphans),
    protectedProcesses: { total: ask.n(protectedProcess, s.all), unflagged: ask.n(protectedProcess, s.is('isUnflagged')) },
  };
}

function followUp(ask: Ask) {
  const [k, d, n, p] = [on(controlResult), on(decision), on(nis2Area), on(planItem)];
  const results = (period: 'T1' | 'T2') =>
    ask.by(controlResult, k.and(k.is('isThisYear'), k.in('period', period), k.not(k.empty('result'))), 'result');
  const perYear = ask.by(planItem, p.all, 'year');
  const nis2 = ask.by(planItem, p.in('nis2', true), 'year');
  const last = Number(ask.context.asOf.slice(0, 4)) - 1;
  const next = ask.rows(auditAddressee, on(auditAddressee).not(on(auditAddressee).empty('nextDue')), 'nextDue');
  const ofLast = d.or(d.in('year', last), d.empty('year'));
  const test = ask.rows(awarenessTest, on(awarenessTest).range('date', { to: ask.context.asOf }), 'date', 'sent', 'clicked', 'reported');
  const latest = [...test].sort((a, b) => String(b['date']).localeCompare(String(a['date'])))[0];
  return {
    ikp: { controls: ask.n(ikpControl, on(ikpControl).is('isThisYear')), T1: results('T1'), T2: results('T2') },
    [`decisions${last}`]: {
      done: ask.n(decision, d.and(ofLast, d.is('isDone'))),
      ongoing: ask.n(decision, d.and(ofLast, d.is('isOpen'), d.not(d.is('isOverdue')))),
      overdue: ask.n(decision, d.and(ofLast, d.is('isOverdue'))),
    },
    'nis2.areas': {
      total: ask.n(nis2Area, n.is('isThisYear')),
      prioritised: ask.n(nis2Area, n.and(n.is('isThisYear'), n.in('prioritised', true))),
    },
    'plan.nis2ItemsByYear': Object.fromEntries(Object.keys(perYear).map((year) => [year, nis2[year] ?? 0])),
    'training.phishing': latest
      ? { date: latest['date'], sent: latest['sent'], clicked: latest['clicked'], reported: latest['reported'] }
      : null,
    boardReports: ask.n(boardReport, on(boardReport).all),
    'audit.nextReplyDue': texts(next, 'nextDue')[0] ?? null,
  };
}

function foundation(ask: Ask) {
  const [g, s, p] = [on(governingDocument), on(supplier), on(procurementCase)];
  const heads = ask.sum(orgUnit, 'headcount', 'consultants', on(orgUnit).all);
  return {
    organisation: { units: ask.n(orgUnit, on(orgUnit).all), headcount: heads.n, consultants: heads.d },
    documents: {
      total: ask.n(governingDocument, g.all),
      withoutDecider: ask.n(governingDocument, g.is('lacksDecider')),
      reviewOverdue: ask.n(governingDocument, g.is('isReviewOverdue')),
    },
    suppliers: {
      total: ask.n(supplier, s.all),
      critical: ask.n(supplier, s.is('isCritical')),
      criticalFollowedUpWithin12Months: ask.n(supplier, s.is('followedUpInTime')),
    },
    procurements: { total: ask.n(procurementCase, p.all), allFourChecks: ask.n(procurementCase, p.is('allChecks')) },
  };
}
