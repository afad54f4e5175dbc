import { roleDutySv } from '../sv/role-duty.sv.ts';

export const roleDutyEn = roleDutySv;
