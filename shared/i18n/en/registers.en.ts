import type { Words } from '#shared/kit/words.ts';
import type { Registers } from '#shared/registers/table.ts';
import { actionEn } from './action.en.ts';
import { auditEn } from './audit.en.ts';
import { auditAddresseeEn } from './audit-addressee.en.ts';
import { auditRecommendationEn } from './audit-recommendation.en.ts';
import { awarenessTestEn } from './awareness-test.en.ts';
import { boardReportEn } from './board-report.en.ts';
import { classificationEn } from './classification.en.ts';
import { completionEn } from './completion.en.ts';
import { continuityPlanEn } from './continuity-plan.en.ts';
import { controlResultEn } from './control-result.en.ts';
import { courseEn } from './course.en.ts';
import { crisisContactEn } from './crisis-contact.en.ts';
import { decisionEn } from './decision.en.ts';
import { dpoFindingEn } from './dpo-finding.en.ts';
import { dpoReportEn } from './dpo-report.en.ts';
import { evidenceEn } from './evidence.en.ts';
import { exerciseEn } from './exercise.en.ts';
import { governingDocumentEn } from './governing-document.en.ts';
import { ikpControlEn } from './ikp-control.en.ts';
import { incidentEn } from './incident.en.ts';
import { incidentTotalsEn } from './incident-totals.en.ts';
import { infoObjectEn } from './info-object.en.ts';
import { initiativeEn } from './initiative.en.ts';
import { interestedPartyEn } from './interested-party.en.ts';
import { managementReviewEn } from './management-review.en.ts';
import { managementTrainingEn } from './management-training.en.ts';
import { nis2AreaEn } from './nis2-area.en.ts';
import { objectiveEn } from './objective.en.ts';
import { orgUnitEn } from './org-unit.en.ts';
import { planItemEn } from './plan-item.en.ts';
import { processingEn } from './processing.en.ts';
import { procurementCaseEn } from './procurement-case.en.ts';
import { protectedProcessEn } from './protected-process.en.ts';
import { reviewChapterEn } from './review-chapter.en.ts';
import { riskEn } from './risk.en.ts';
import { riskAnalysisEn } from './risk-analysis.en.ts';
import { riskAssessmentEn } from './risk-assessment.en.ts';
import { roleDutyEn } from './role-duty.en.ts';
import { roleHolderEn } from './role-holder.en.ts';
import { rsaCycleEn } from './rsa-cycle.en.ts';
import { rsaItemEn } from './rsa-item.en.ts';
import { sectorRoleEn } from './sector-role.en.ts';
import { sessionEn } from './session.en.ts';
import { supplierEn } from './supplier.en.ts';
import { vraRowEn } from './vra-row.en.ts';
import { workingMethodEn } from './working-method.en.ts';

/** A register without words does not compile. `en` satisfies the same type. */
export const registersEn = {
  orgUnit: orgUnitEn,
  supplier: supplierEn,
  infoObject: infoObjectEn,
  classification: classificationEn,
  riskAnalysis: riskAnalysisEn,
  risk: riskEn,
  riskAssessment: riskAssessmentEn,
  vraRow: vraRowEn,
  continuityPlan: continuityPlanEn,
  exercise: exerciseEn,
  dpoReport: dpoReportEn,
  dpoFinding: dpoFindingEn,
  course: courseEn,
  session: sessionEn,
  completion: completionEn,
  managementTraining: managementTrainingEn,
  awarenessTest: awarenessTestEn,
  incident: incidentEn,
  incidentTotals: incidentTotalsEn,
  processing: processingEn,
  protectedProcess: protectedProcessEn,
  audit: auditEn,
  auditAddressee: auditAddresseeEn,
  auditRecommendation: auditRecommendationEn,
  objective: objectiveEn,
  planItem: planItemEn,
  roleDuty: roleDutyEn,
  initiative: initiativeEn,
  interestedParty: interestedPartyEn,
  governingDocument: governingDocumentEn,
  workingMethod: workingMethodEn,
  ikpControl: ikpControlEn,
  controlResult: controlResultEn,
  nis2Area: nis2AreaEn,
  procurementCase: procurementCaseEn,
  managementReview: managementReviewEn,
  reviewChapter: reviewChapterEn,
  decision: decisionEn,
  boardReport: boardReportEn,
  rsaCycle: rsaCycleEn,
  rsaItem: rsaItemEn,
  sectorRole: sectorRoleEn,
  roleHolder: roleHolderEn,
  evidence: evidenceEn,
  crisisContact: crisisContactEn,
  action: actionEn,
} satisfies { readonly [N in keyof Registers]: Words<Registers[N]> };
