import { auditAddresseeSv } from '../sv/audit-addressee.sv.ts';

export const auditAddresseeEn = auditAddresseeSv;
