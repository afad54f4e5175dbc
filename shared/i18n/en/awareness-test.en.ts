import { awarenessTestSv } from '../sv/awareness-test.sv.ts';

export const awarenessTestEn = awarenessTestSv;
