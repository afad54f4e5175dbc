import { supplierSv } from '../sv/supplier.sv.ts';

export const supplierEn = supplierSv;
