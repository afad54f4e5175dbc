import type { RegisterName } from '#shared/registers/table.ts';

/** A list that an information security coordinator mostly has already (DOMAIN.md F), and what it becomes. */
export type GuideList = {
  /** Stable: what a person has put aside is kept by it. */
  readonly key: string;
  readonly group: 'base' | 'risk' | 'continuity' | 'training' | 'privacy' | 'steering';
  /** Name of the import's target. */
  readonly target: string;
  /** Whose rows say that the list is in. */
  readonly register: RegisterName;
  /** Columns that a fresh list has no use for: checked against others, or kept by the program. */
  readonly omit?: readonly string[];
  /** Columns that a list which has them cannot leave empty, where one without them is given a value. */
  readonly must?: readonly string[];
};

/** In the order in which they are best read: what others refer to comes first. */
export const guideLists = [
  { key: 'organisation', group: 'base', target: 'OrgUnit', register: 'orgUnit' },
  { key: 'suppliers', group: 'base', target: 'Supplier', register: 'supplier' },
  {
    key: 'classifications',
    group: 'base',
    target: 'InfoObject + Classification',
    register: 'infoObject',
    omit: ['class', 'version'],
  },
  { key: 'risks', group: 'risk', target: 'Risk', register: 'risk', omit: ['typedValue'] },
  { key: 'vra', group: 'risk', target: 'VraRow', register: 'vraRow', omit: ['typedValue', 'model'] },
  { key: 'controls', group: 'risk', target: 'IkpControl + ControlResult', register: 'ikpControl' },
  { key: 'plans', group: 'continuity', target: 'ContinuityPlan', register: 'continuityPlan', omit: ['exists'] },
  { key: 'exercises', group: 'continuity', target: 'Exercise', register: 'exercise' },
  { key: 'incidents', group: 'continuity', target: 'Incident + BreachAssessment + Nis2Assessment', register: 'incident' },
  { key: 'sessions', group: 'training', target: 'Course + Session', register: 'session' },
  { key: 'completions', group: 'training', target: 'Completion', register: 'completion', must: ['asOf'] },
  { key: 'processing', group: 'privacy', target: 'Processing', register: 'processing' },
  { key: 'findings', group: 'privacy', target: 'DpoReport + DpoFinding', register: 'dpoFinding' },
  { key: 'audits', group: 'steering', target: 'Audit + AuditAddressee', register: 'audit' },
  { key: 'recommendations', group: 'steering', target: 'AuditRecommendation', register: 'auditRecommendation' },
  { key: 'documents', group: 'steering', target: 'GoverningDocument', register: 'governingDocument' },
  { key: 'plan', group: 'steering', target: 'PlanItem', register: 'planItem' },
  { key: 'actions', group: 'steering', target: 'Action + ActionLink', register: 'action', omit: ['originalDue', 'dueMoves'] },
] as const satisfies readonly GuideList[];

export type GuideListKey = (typeof guideLists)[number]['key'];
export type GuideGroup = GuideList['group'];
export const guideKeys = guideLists.map(({ key }) => key) as [GuideListKey, ...GuideListKey[]];
export const guideListNamed = (key: GuideListKey): GuideList => guideLists.find((list) => list.key === key)!;
