import { localParts } from '#shared/kit/swedish.ts';

/** The day it is in Sweden. */
export const today = (now: Date = new Date()): string => localParts(now.toISOString())!.date;
