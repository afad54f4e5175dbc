import { controlResultSv } from '../sv/control-result.sv.ts';

export const controlResultEn = controlResultSv;
