import type { Registers } from '#shared/registers/table.ts';
import { actionComputed } from './action.computed.ts';
import { auditAddresseeComputed, auditRecommendationComputed } from './audit.computed.ts';
import { classificationComputed } from './classification.computed.ts';
import type { Computed, ComputedSql } from './computed-sql.ts';
import { continuityPlanComputed, exerciseComputed } from './continuity.computed.ts';
import { controlResultComputed } from './control-result.computed.ts';
import { dpoFindingComputed } from './dpo-finding.computed.ts';
import { governingDocumentComputed } from './governing-document.computed.ts';
import { incidentComputed } from './incident.computed.ts';
import { riskAssessmentComputed } from './risk-assessment.computed.ts';
import { riskComputed } from './risk.computed.ts';
import { supplierComputed } from './supplier.computed.ts';
import { completionComputed, managementTrainingComputed } from './training.computed.ts';
import { vraRowComputed } from './vra-row.computed.ts';

type Needed = {
  readonly [N in keyof Registers as [Exclude<keyof Registers[N]['computed'], 'statusAt'>] extends [never] ? never : N]: ComputedSql<
    Registers[N]
  >;
};
const all = {
  action: actionComputed,
  classification: classificationComputed,
  risk: riskComputed,
  supplier: supplierComputed,
  vraRow: vraRowComputed,
  continuityPlan: continuityPlanComputed,
  exercise: exerciseComputed,
  dpoFinding: dpoFindingComputed,
  completion: completionComputed,
  managementTraining: managementTrainingComputed,
  incident: incidentComputed,
  riskAssessment: riskAssessmentComputed,
  auditAddressee: auditAddresseeComputed,
  auditRecommendation: auditRecommendationComputed,
  governingDocument: governingDocumentComputed,
  controlResult: controlResultComputed,
} satisfies Needed;
export const computedSql: Readonly<Record<string, Readonly<Record<string, Computed<string>>>>> = all;
