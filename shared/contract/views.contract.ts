import * as z from 'zod';
import { savedViewSchema, type SavedView } from '#shared/settings/views.ts';
import { command, query, trusted } from './procedure.ts';

const register = z.string().max(60);
export const viewsContract = {
  'views.list': query(z.strictObject({ register }), trusted<readonly SavedView[]>()),
  /** A view of the same name is replaced. */
  'views.save': command(z.strictObject({ register, view: savedViewSchema }), z.null()),
  'views.remove': command(z.strictObject({ register, name: z.string().max(60) }), z.null()),
} as const;
