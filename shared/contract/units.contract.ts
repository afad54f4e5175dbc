import * as z from 'zod';
import { command, query, trusted } from './procedure.ts';

const id = z.uuid();
export const unitsContract = {
  /** Live records that point at a unit, by register. */
  'units.uses': query(z.strictObject({ id }), trusted<readonly { readonly register: string; readonly count: number }[]>()),
  /** `from` becomes part of `to`: its records follow and it is closed, in one commit. `kept`: records that may not be changed any more. */
  'units.merge': command(z.strictObject({ from: id, revision: z.int().min(1), to: id }), z.strictObject({ moved: z.int(), kept: z.int() })),
} as const;
