import { protectedProcessSv } from '../sv/protected-process.sv.ts';

export const protectedProcessEn = protectedProcessSv;
