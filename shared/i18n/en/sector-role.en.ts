import { sectorRoleSv } from '../sv/sector-role.sv.ts';

export const sectorRoleEn = sectorRoleSv;
