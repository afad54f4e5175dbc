import { nis2AreaSv } from '../sv/nis2-area.sv.ts';

export const nis2AreaEn = nis2AreaSv;
