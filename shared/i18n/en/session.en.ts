import { sessionSv } from '../sv/session.sv.ts';

export const sessionEn = sessionSv;
