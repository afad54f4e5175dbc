import { auditRecommendationSv } from '../sv/audit-recommendation.sv.ts';

export const auditRecommendationEn = auditRecommendationSv;
