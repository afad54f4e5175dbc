import { rsaItemSv } from '../sv/rsa-item.sv.ts';

export const rsaItemEn = rsaItemSv;
