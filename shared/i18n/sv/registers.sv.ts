import type { Words } from '#shared/kit/words.ts';
import type { Registers } from '#shared/registers/table.ts';
import { actionSv } from './action.sv.ts';
import { auditSv } from './audit.sv.ts';
import { auditAddresseeSv } from './audit-addressee.sv.ts';
import { auditRecommendationSv } from './audit-recommendation.sv.ts';
import { awarenessTestSv } from './awareness-test.sv.ts';
import { boardReportSv } from './board-report.sv.ts';
import { classificationSv } from './classification.sv.ts';
import { completionSv } from './completion.sv.ts';
import { continuityPlanSv } from './continuity-plan.sv.ts';
import { controlResultSv } from './control-result.sv.ts';
import { courseSv } from './course.sv.ts';
import { crisisContactSv } from './crisis-contact.sv.ts';
import { decisionSv } from './decision.sv.ts';
import { dpoFindingSv } from './dpo-finding.sv.ts';
import { dpoReportSv } from './dpo-report.sv.ts';
import { evidenceSv } from './evidence.sv.ts';
import { exerciseSv } from './exercise.sv.ts';
import { governingDocumentSv } from './governing-document.sv.ts';
import { ikpControlSv } from './ikp-control.sv.ts';
import { incidentSv } from './incident.sv.ts';
import { incidentTotalsSv } from './incident-totals.sv.ts';
import { infoObjectSv } from './info-object.sv.ts';
import { initiativeSv } from './initiative.sv.ts';
import { interestedPartySv } from './interested-party.sv.ts';
import { managementReviewSv } from './management-review.sv.ts';
import { managementTrainingSv } from './management-training.sv.ts';
import { nis2AreaSv } from './nis2-area.sv.ts';
import { objectiveSv } from './objective.sv.ts';
import { orgUnitSv } from './org-unit.sv.ts';
import { planItemSv } from './plan-item.sv.ts';
import { processingSv } from './processing.sv.ts';
import { procurementCaseSv } from './procurement-case.sv.ts';
import { protectedProcessSv } from './protected-process.sv.ts';
import { reviewChapterSv } from './review-chapter.sv.ts';
import { riskSv } from './risk.sv.ts';
import { riskAnalysisSv } from './risk-analysis.sv.ts';
import { riskAssessmentSv } from './risk-assessment.sv.ts';
import { roleDutySv } from './role-duty.sv.ts';
import { roleHolderSv } from './role-holder.sv.ts';
import { rsaCycleSv } from './rsa-cycle.sv.ts';
import { rsaItemSv } from './rsa-item.sv.ts';
import { sectorRoleSv } from './sector-role.sv.ts';
import { sessionSv } from './session.sv.ts';
import { supplierSv } from './supplier.sv.ts';
import { vraRowSv } from './vra-row.sv.ts';
import { workingMethodSv } from './working-method.sv.ts';

/** A register without words does not compile. `en` satisfies the same type. */
export const registersSv = {
  orgUnit: orgUnitSv,
  supplier: supplierSv,
  infoObject: infoObjectSv,
  classification: classificationSv,
  riskAnalysis: riskAnalysisSv,
  risk: riskSv,
  riskAssessment: riskAssessmentSv,
  vraRow: vraRowSv,
  continuityPlan: continuityPlanSv,
  exercise: exerciseSv,
  dpoReport: dpoReportSv,
  dpoFinding: dpoFindingSv,
  course: courseSv,
  session: sessionSv,
  completion: completionSv,
  managementTraining: managementTrainingSv,
  awarenessTest: awarenessTestSv,
  incident: incidentSv,
  incidentTotals: incidentTotalsSv,
  processing: processingSv,
  protectedProcess: protectedProcessSv,
  audit: auditSv,
  auditAddressee: auditAddresseeSv,
  auditRecommendation: auditRecommendationSv,
  objective: objectiveSv,
  planItem: planItemSv,
  roleDuty: roleDutySv,
  initiative: initiativeSv,
  interestedParty: interestedPartySv,
  governingDocument: governingDocumentSv,
  workingMethod: workingMethodSv,
  ikpControl: ikpControlSv,
  controlResult: controlResultSv,
  nis2Area: nis2AreaSv,
  procurementCase: procurementCaseSv,
  managementReview: managementReviewSv,
  reviewChapter: reviewChapterSv,
  decision: decisionSv,
  boardReport: boardReportSv,
  rsaCycle: rsaCycleSv,
  rsaItem: rsaItemSv,
  sectorRole: sectorRoleSv,
  roleHolder: roleHolderSv,
  evidence: evidenceSv,
  crisisContact: crisisContactSv,
  action: actionSv,
} satisfies { readonly [N in keyof Registers]: Words<Registers[N]> };
