import type { Filter } from '#shared/kit/filter.ts';
import { on, type AnyRegister, type ColumnKey, type Columns } from '#shared/kit/register.ts';
import { action } from '#shared/registers/action/action.register.ts';
import { auditAddressee } from '#shared/registers/audit-addressee/audit-addressee.register.ts';
import { auditRecommendation } from '#shared/registers/audit-recommendation/audit-recommendation.register.ts';
import { awarenessTest } from '#shared/registers/awareness-test/awareness-test.register.ts';
import { classification } from '#shared/registers/classification/classification.register.ts';
import { continuityPlan } from '#shared/registers/continuity-plan/continuity-plan.register.ts';
import { controlResult } from '#shared/registers/control-result/control-result.register.ts';
import { decision } from '#shared/registers/decision/decision.register.ts';
import { dpoFinding } from '#shared/registers/dpo-finding/dpo-finding.register.ts';
import { dpoReport } from '#shared/registers/dpo-report/dpo-report.register.ts';
import { exercise } from '#shared/registers/exercise/exercise.register.ts';
import { governingDocument } from '#shared/registers/governing-document/governing-document.register.ts';
import { ikpControl } from '#shared/registers/ikp-control/ikp-control.register.ts';
import { incident } from '#shared/registers/incident/incident.register.ts';
import { incidentTotals } from '#shared/registers/incident-totals/incident-totals.register.ts';
import { interestedParty } from '#shared/registers/interested-party/interested-party.register.ts';
import { nis2Area } from '#shared/registers/nis2-area/nis2-area.register.ts';
import { objective } from '#shared/registers/objective/objective.register.ts';
import { planItem } from '#shared/registers/plan-item/plan-item.register.ts';
import { procurementCase } from '#shared/registers/procurement-case/procurement-case.register.ts';
import { protectedProcess } from '#shared/registers/protected-process/protected-process.register.ts';
import { risk } from '#shared/registers/risk/risk.register.ts';
import { roleDuty } from '#shared/registers/role-duty/role-duty.register.ts';
import { rsaCycle } from '#shared/registers/rsa-cycle/rsa-cycle.register.ts';
import { rsaItem } from '#shared/registers/rsa-item/rsa-item.register.ts';
import { sectorRole } from '#shared/registers/sector-role/sector-role.register.ts';
import { session } from '#shared/registers/session/session.register.ts';
import { supplier } from '#shared/registers/supplier/supplier.register.ts';
import { vraRow } from '#shared/registers/vra-row/vra-row.register.ts';

/** Rows printed at most in one table; a longer list says so (C10). */
export const cap = 300;

type Sorting = { readonly field: string; readonly descending?: boolean };
export type FactList<R extends AnyRegister = AnyRegister, K extends string = string> = {
  readonly register: R;
  readonly columns: readonly K[];
  readonly filter: Filter;
  readonly sort: readonly Sorting[];
  /** Link fields whose secret target makes the row secret too: a classification says what its object is called. */
  readonly secretVia: readonly string[];
};
type How<R extends AnyRegister> = {
  readonly filter?: Filter<R['name']>;
  readonly sort: readonly Sorting[];
  readonly secretVia?: readonly (keyof R['fields'] & string)[];
};

const list = <R extends AnyRegister, const K extends ColumnKey<R>>(register: R, columns: readonly K[], how: How<R>): FactList<R, K> => ({
  register,
  columns,
  filter: how.filter ?? { op: 'and', of: [] },
  sort: how.sort,
  secretVia: how.secretVia ?? [],
});
const by = (...fields: readonly string[]): readonly Sorting[] => fields.map((field) => ({ field }));
const highest = (field: string): readonly Sorting[] => [{ field, descending: true }];

const [c, p, f, e, r, d] = [on(classification), on(planItem), on(dpoFinding), on(exercise), on(risk), on(decision)];

/** Risk, action, classification, incident, continuity. */
const riskLists = {
  risks: list(
    risk,
    [
      'ref',
      'title',
      'unit',
      'model',
      'L',
      'C',
      'level',
      'value',
      'owner',
      'treatment',
      'status',
      'acceptedUntil',
      'dueDate',
      'needsAction',
      'hasOverdueAction',
      'acceptancePassed',
      'isHigh',
    ],
    {
      filter: r.is('counted'),
      sort: [...highest('levelRank'), ...highest('value'), { field: 'ref' }],
    },
  ),
  openActions: list(action, ['ref', 'title', 'unit', 'owner', 'due', 'statusAt', 'isOverdue', 'dueMoves', 'priority'], {
    filter: on(action).is('isOpen'),
    sort: by('due', 'ref'),
  }),
  classifications: list(
    classification,
    [
      'ref',
      'object',
      'class',
      'decided',
      'dueDate',
      'statusAt',
      'lead',
      'actionPlan',
      'isValid',
      'isOverdue',
      'isDueSoon',
      'normative',
      'context',
    ],
    {
      filter: c.and(c.is('counted'), c.not(c.in('statusAt', 'superseded'))),
      sort: by('object'),
      secretVia: ['object'],
    },
  ),
  incidents: list(
    incident,
    [
      'ref',
      'title',
      'awareDay',
      'type',
      'severity',
      'unit',
      'statusAt',
      'reportedToImy',
      'imyHours',
      'imyInTime',
      'imyLate',
      'delayMotive',
      'isSignificant',
      'earlyWarningHours',
      'notificationHours',
      'finalDue',
      'finalAt',
      'clocks',
      'concernsPersonalData',
      'protectedIdentity',
    ],
    {
      filter: on(incident).is('isThisYear'),
      sort: by('awareDay', 'ref'),
    },
  ),
  plans: list(
    continuityPlan,
    ['ref', 'name', 'unit', 'statusAt', 'decided', 'dueDate', 'isDecided', 'isExercised', 'isReviewOverdue', 'fallback'],
    { filter: on(continuityPlan).is('isRequired'), sort: by('ref', 'name') },
  ),
  rsaCycles: list(rsaCycle, ['start', 'end', 'status'], { sort: by('start') }),
  rsaItems: list(rsaItem, ['process', 'threat', 'control', 'risk'], { sort: by('process') }),
  sectors: list(sectorRole, ['sector', 'role'], { sort: by('role', 'sector') }),
};

/** Data protection, training, internal control, audit. */
const controlLists = {
  findings: list(
    dpoFinding,
    [
      'ref',
      'year',
      'no',
      'title',
      'kind',
      'severity',
      'statusAt',
      'resolution',
      'closed',
      'decision',
      'owner',
      'isFinding',
      'isOpen',
      'needsAction',
      'isPraise',
    ],
    {
      filter: f.all,
      sort: by('year', 'no'),
      secretVia: ['report'],
    },
  ),
  dpoReports: list(dpoReport, ['year', 'received', 'dnr', 'summary', 'praise'], {
    filter: on(dpoReport).is('isReceived'),
    sort: by('year'),
  }),
  sessions: list(session, ['title', 'form', 'group', 'date', 'invited', 'attended', 'nis2'], {
    filter: on(session).is('isHeldThisYear'),
    sort: by('date', 'title'),
  }),
  awarenessTests: list(awarenessTest, ['date', 'sent', 'clicked', 'reported'], {
    filter: on(awarenessTest).is('isDone'),
    sort: by('date'),
  }),
  controls: list(ikpControl, ['method', 'moment', 'frequency', 'responsible'], { sort: by('method', 'moment') }),
  controlResults: list(controlResult, ['control', 'period', 'date', 'result', 'text', 'isMajor', 'isDeviation', 'needsAction'], {
    filter: on(controlResult).is('counted'),
    sort: by('period', 'date'),
    secretVia: ['control'],
  }),
  vra: list(vraRow, ['method', 'title', 'L', 'C', 'level', 'value', 'hasRoutine', 'hasContinuousControl', 'inIkp', 'motive', 'model'], {
    sort: by('method', 'title'),
  }),
  recommendations: list(
    auditRecommendation,
    ['ref', 'title', 'area', 'stance', 'status', 'due', 'effect', 'interimMeasure', 'dependsOn', 'isOverdue', 'effectMissing', 'isDone'],
    { sort: by('audit', 'no'), secretVia: ['audit'] },
  ),
  addressees: list(auditAddressee, ['audit', 'board', 'firstDue', 'firstSent', 'followUpDue', 'followUpSent', 'nextDue'], {
    sort: by('nextDue'),
    secretVia: ['audit'],
  }),
  incidentTotals: list(incidentTotals, ['year', 'total', 'critical', 'source'], { sort: by('year') }),
};

/** Documents, objectives, parties, suppliers, NIS2, duties. */
const foundationLists = {
  documents: list(
    governingDocument,
    [
      'title',
      'level',
      'decidedBy',
      'decided',
      'version',
      'dueDate',
      'statusAt',
      'responsible',
      'sections',
      'published',
      'presented',
      'isReviewOverdue',
      'isIncomplete',
    ],
    {
      filter: on(governingDocument).is('counted'),
      sort: by('level', 'title'),
    },
  ),
  objectives: list(objective, ['title', 'measure', 'target', 'actual', 'status', 'year'], { sort: by('year', 'title') }),
  parties: list(interestedParty, ['title', 'kind', 'needs', 'feedback'], { sort: by('kind', 'title') }),
  suppliers: list(
    supplier,
    ['name', 'critical', 'pub', 'securityRequirements', 'subSuppliersKnown', 'lastFollowUp', 'followedUpInTime', 'contractTo'],
    { filter: on(supplier).is('isCritical'), sort: by('name') },
  ),
  procurements: list(procurementCase, ['title', 'kind', 'phase', 'classification', 'risk', 'threshold', 'security', 'allChecks'], {
    sort: by('title'),
  }),
  nis2Areas: list(nis2Area, ['no', 'title', 'prioritised', 'motive', 'status', 'maturity', 'year'], { sort: by('no') }),
  protectedProcesses: list(protectedProcess, ['process', 'flagged', 'addressIncluded', 'control', 'requirementRaised', 'routine'], {
    sort: by('process'),
  }),
  roleDuties: list(roleDuty, ['role', 'text', 'year', 'order'], { sort: by('role', 'order') }),
};

/** Lists that ask for the review's own years. */
const yearLists = (year: number) => {
  const ofThisReview = d.or(d.in('year', year), d.and(d.empty('year'), d.range('date', { from: `${year}-01-01`, to: `${year}-12-31` })));
  return {
    exercises: list(exercise, ['ref', 'title', 'type', 'unit', 'planned', 'done', 'statusAt', 'result'], {
      filter: e.or(e.range('done', { from: `${year - 1}-01-01` }), e.range('planned', { from: `${year}-01-01` })),
      sort: by('done', 'planned'),
    }),
    planItems: list(planItem, ['year', 'no', 'title', 'area', 'nis2', 'recurring', 'owner', 'status', 'priority'], {
      filter: p.and(p.range('year', { from: year + 1, to: year + 3 }), p.is('counted')),
      sort: by('year', 'no', 'title'),
    }),
    /** The year that the review closes: what became of its plan. */
    planOutcome: list(planItem, ['year', 'no', 'title', 'area', 'owner', 'status', 'isDone', 'isOpen', 'carriedFrom'], {
      filter: p.in('year', year),
      sort: by('no', 'title'),
    }),
    previousDecisions: list(decision, ['ref', 'title', 'owner', 'due', 'statusAt', 'outcome', 'isDone', 'isOverdue', 'isOpen'], {
      filter: d.not(ofThisReview),
      sort: by('ref', 'title'),
    }),
    decisions: list(decision, ['ref', 'title', 'owner', 'due', 'statusAt', 'paragraph'], {
      filter: ofThisReview,
      sort: by('ref', 'title'),
    }),
  };
};

/**
 * Every list of rows that the review prints, as data. Security details that help an attacker (existing controls, root causes,
 * vulnerabilities of systems) are not asked for at all; what only an internal report may print is decided by the section.
 * @param year the review's year
 */
export const factLists = (year: number) => ({ ...riskLists, ...controlLists, ...foundationLists, ...yearLists(year) });
export type FactLists = ReturnType<typeof factLists>;
export type ListName = keyof FactLists;
type RowOf<L> = L extends FactList<infer R, infer K> ? Pick<Columns<R>, Extract<K, keyof Columns<R>> | 'id'> : never;
export type FactRows = { readonly [N in ListName]: readonly RowOf<FactLists[N]>[] };
export type FactRow<N extends ListName> = RowOf<FactLists[N]>;
