import { auditSv } from '../sv/audit.sv.ts';

export const auditEn = auditSv;
