import * as z from 'zod';
import { command } from './procedure.ts';
import { workRoles } from './work-roles.ts';

export const sessionContract = {
  /** Who works from now on: signs every change in history. An empty name leaves the role alone. Answers the signature. */
  'session.setActor': command(
    z.strictObject({ name: z.string().trim().max(80), role: z.enum(workRoles) }),
    z.strictObject({ actor: z.string() }),
  ),
} as const;
