import { viewsSv } from '../sv/views.sv.ts';

export const viewsEn = viewsSv;
