import { secrecySv } from '../sv/secrecy.sv.ts';

export const secrecyEn = secrecySv;
