import * as z from 'zod';
import { filterSchema } from '#shared/kit/filter.schema.ts';

const column = z.string().max(60);
/** How a register was looked at: what the address holds, and the columns. A part that no longer fits its register is ignored when it is shown. */
export const savedViewSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  q: z.string().max(200),
  chips: z.array(column).max(40),
  filter: filterSchema.nullable(),
  /** "level:desc,ref"; null: the register's own order. */
  sort: z.string().max(400).nullable(),
  columns: z
    .strictObject({ order: z.array(column).max(100), widths: z.record(z.string().max(60), z.number()), hidden: z.array(column).max(100) })
    .nullable(),
});
export type SavedView = z.output<typeof savedViewSchema>;
/** Views by register, in the order they were made. */
export const savedViewsSchema = z.record(z.string().max(60), z.array(savedViewSchema).max(50));
