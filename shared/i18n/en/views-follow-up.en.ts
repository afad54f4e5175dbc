import { followUpViewsSv } from '../sv/views-follow-up.sv.ts';

export const followUpViewsEn = followUpViewsSv;
