import { issuesSv } from '../sv/issues.sv.ts';

export const issuesEn = issuesSv;
