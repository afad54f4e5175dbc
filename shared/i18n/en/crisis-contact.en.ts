import { crisisContactSv } from '../sv/crisis-contact.sv.ts';

export const crisisContactEn = crisisContactSv;
