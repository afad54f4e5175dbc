import { riskAssessmentSv } from '../sv/risk-assessment.sv.ts';

export const riskAssessmentEn = riskAssessmentSv;
