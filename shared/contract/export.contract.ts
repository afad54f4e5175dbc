import * as z from 'zod';
import { filterSchema } from '#shared/kit/filter.ts';
import { query, trusted } from './procedure.ts';

export const exportContract = {
  /** One register's rows, as filtered, or the whole store as an Excel workbook with its legend. `base64` is the file. */
  'export.excel': query(
    z.strictObject({ register: z.string().max(60).nullable(), filter: filterSchema.nullable().default(null), asOf: z.iso.date() }),
    trusted<{ readonly fileName: string; readonly mime: string; readonly base64: string }>(),
  ),
} as const;
