import { riskAnalysisSv } from '../sv/risk-analysis.sv.ts';

export const riskAnalysisEn = riskAnalysisSv;
