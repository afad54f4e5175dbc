import { registerViewsSv } from '../sv/views-register.sv.ts';

export const registerViewsEn = registerViewsSv;
