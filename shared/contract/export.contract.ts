import * as z from 'zod';
import { filterSchema } from '#shared/kit/filter.schema.ts';
import { historyFilterSchema } from './history.contract.ts';
import { query, trusted } from './procedure.ts';

type Made = { readonly fileName: string; readonly mime: string; readonly base64: string };
/** More than ten years of daily work (RELIABILITY.md 4). */
export const mostHistory = 50_000;

export const exportContract = {
  /** Ends the making of a file that was begun with this job: it answers CANCELLED and its worker is gone. */
  'export.cancel': query(z.strictObject({ job: z.uuid() }), z.null()),
  /** One register's rows, as filtered, or the whole store as an Excel workbook with its legend. `base64` is the file. */
  'export.excel': query(
    z.strictObject({ register: z.string().max(60).nullable(), filter: filterSchema.nullable().default(null), asOf: z.iso.date() }),
    trusted<Made>(),
  ),
  /** History as filtered, one line a field, newest first. `cut`: there are older entries than the most that fit. */
  'export.history': query(historyFilterSchema, trusted<Made & { readonly cut: boolean }>()),
} as const;
