import { planItemSv } from '../sv/plan-item.sv.ts';

export const planItemEn = planItemSv;
