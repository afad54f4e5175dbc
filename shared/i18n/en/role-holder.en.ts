import { roleHolderSv } from '../sv/role-holder.sv.ts';

export const roleHolderEn = roleHolderSv;
