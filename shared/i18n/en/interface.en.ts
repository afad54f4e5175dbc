import { interfaceSv } from '../sv/interface.sv.ts';

export const interfaceEn = interfaceSv;
