import * as z from 'zod';
import type { FilterData } from './filter.ts';

const value = z.union([z.string().max(500), z.number(), z.boolean()]);
const bound = z
  .union([
    value,
    z.strictObject({
      asOf: z.enum(['day', 'yearStart', 'year']),
      plusDays: z.int().min(-36600).max(36600).exactOptional(),
      plusMonths: z.int().min(-1200).max(1200).exactOptional(),
      plusYears: z.int().min(-100).max(100).exactOptional(),
    }),
  ])
  .exactOptional();
/** What is left below the deepest level is refused: neither the check nor SQLite's parser runs out of stack. */
function nested(levels: number): z.ZodType<FilterData> {
  return z.lazy(() => {
    const inner = levels > 1 ? nested(levels - 1) : z.never();
    return z.union([
      z.strictObject({ op: z.enum(['and', 'or']), of: z.array(inner).max(50) }),
      z.strictObject({ op: z.literal('not'), of: inner }),
      z.strictObject({ op: z.literal('in'), field: z.string(), values: z.array(value).max(500) }),
      z.strictObject({ op: z.literal('range'), field: z.string(), from: bound, to: bound, before: bound }),
      z.strictObject({ op: z.literal('empty'), field: z.string() }),
      z.strictObject({ op: z.literal('words'), text: z.string().max(200) }),
      z.strictObject({ op: z.literal('linked'), link: z.string(), where: inner.exactOptional() }),
    ]);
  });
}
/** For the wire; 24 levels. Says nothing of which fields exist: the compiler in db refuses unknown ones. */
export const filterSchema: z.ZodType<FilterData> = nested(24);
