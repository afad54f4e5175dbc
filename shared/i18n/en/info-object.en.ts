import { infoObjectSv } from '../sv/info-object.sv.ts';

export const infoObjectEn = infoObjectSv;
