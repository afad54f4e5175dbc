import { viewsSv } from '../sv/saved-views.sv.ts';

export const viewsEn = viewsSv;
