import type { AnyRegister } from '#shared/kit/register.ts';
import { action } from './action/action.register.ts';
import { auditAddressee } from './audit-addressee/audit-addressee.register.ts';
import { auditRecommendation } from './audit-recommendation/audit-recommendation.register.ts';
import { audit } from './audit/audit.register.ts';
import { awarenessTest } from './awareness-test/awareness-test.register.ts';
import { boardReport } from './board-report/board-report.register.ts';
import { classification } from './classification/classification.register.ts';
import { completion } from './completion/completion.register.ts';
import { continuityPlan } from './continuity-plan/continuity-plan.register.ts';
import { controlResult } from './control-result/control-result.register.ts';
import { course } from './course/course.register.ts';
import { crisisContact } from './crisis-contact/crisis-contact.register.ts';
import { decision } from './decision/decision.register.ts';
import { dpoFinding } from './dpo-finding/dpo-finding.register.ts';
import { dpoReport } from './dpo-report/dpo-report.register.ts';
import { evidence } from './evidence/evidence.register.ts';
import { exercise } from './exercise/exercise.register.ts';
import { governingDocument } from './governing-document/governing-document.register.ts';
import { ikpControl } from './ikp-control/ikp-control.register.ts';
import { incidentTotals } from './incident-totals/incident-totals.register.ts';
import { incident } from './incident/incident.register.ts';
import { infoObject } from './info-object/info-object.register.ts';
import { initiative } from './initiative/initiative.register.ts';
import { interestedParty } from './interested-party/interested-party.register.ts';
import { managementReview } from './management-review/management-review.register.ts';
import { managementTraining } from './management-training/management-training.register.ts';
import { nis2Area } from './nis2-area/nis2-area.register.ts';
import { objective } from './objective/objective.register.ts';
import { orgUnit } from './org-unit/org-unit.register.ts';
import { planItem } from './plan-item/plan-item.register.ts';
import { processing } from './processing/processing.register.ts';
import { procurementCase } from './procurement-case/procurement-case.register.ts';
import { protectedProcess } from './protected-process/protected-process.register.ts';
import { reviewChapter } from './review-chapter/review-chapter.register.ts';
import { riskAnalysis } from './risk-analysis/risk-analysis.register.ts';
import { riskAssessment } from './risk-assessment/risk-assessment.register.ts';
import { risk } from './risk/risk.register.ts';
import { roleDuty } from './role-duty/role-duty.register.ts';
import { roleHolder } from './role-holder/role-holder.register.ts';
import { rsaCycle } from './rsa-cycle/rsa-cycle.register.ts';
import { rsaItem } from './rsa-item/rsa-item.register.ts';
import { sectorRole } from './sector-role/sector-role.register.ts';
import { session } from './session/session.register.ts';
import { supplier } from './supplier/supplier.register.ts';
import { vraRow } from './vra-row/vra-row.register.ts';
import { workingMethod } from './working-method/working-method.register.ts';

/** THE table of registers. A declaration missing here does not exist; order is the order of import. */
export const registers = {
  orgUnit,
  supplier,
  infoObject,
  classification,
  riskAnalysis,
  risk,
  riskAssessment,
  vraRow,
  continuityPlan,
  exercise,
  dpoReport,
  dpoFinding,
  course,
  session,
  completion,
  managementTraining,
  awarenessTest,
  incident,
  incidentTotals,
  processing,
  protectedProcess,
  audit,
  auditAddressee,
  auditRecommendation,
  objective,
  planItem,
  roleDuty,
  initiative,
  interestedParty,
  governingDocument,
  workingMethod,
  ikpControl,
  controlResult,
  nis2Area,
  procurementCase,
  managementReview,
  reviewChapter,
  decision,
  boardReport,
  rsaCycle,
  rsaItem,
  sectorRole,
  roleHolder,
  evidence,
  crisisContact,
  action,
} as const satisfies Readonly<Record<string, AnyRegister>>;
export type Registers = typeof registers;
export type RegisterName = keyof Registers;

/** A register that is declared at run time, for the test which proves that a register is data. Gives back how to take it away. */
const extra = new Map<string, AnyRegister>();
export function addExtraRegister(register: AnyRegister): () => void {
  extra.set(register.name, register);
  return () => void extra.delete(register.name);
}

export const findRegister = (name: string): AnyRegister | undefined =>
  Object.hasOwn(registers, name) ? registers[name as RegisterName] : extra.get(name);
export const registerNamed = (name: string): AnyRegister => {
  const found = findRegister(name);
  if (!found) throw new Error(`No register named ${name}`);
  return found;
};

/** Links name their targets; a target that is no register does not compile. */
type Targets = { [N in RegisterName]: Registers[N]['links'][keyof Registers[N]['links']] }[RegisterName];
type Unknown = Exclude<Targets extends { readonly to: infer T } ? T : never, RegisterName | '*'>;
const everyLinkHasATarget: [Unknown] extends [never] ? true : Unknown = true;
void everyLinkHasATarget;
