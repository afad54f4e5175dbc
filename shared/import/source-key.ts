import * as z from 'zod';
import type { ColumnChoice } from './table-plan.ts';
import { foldHeader } from './headers.ts';

/** What a list is known by next time: what it became and its headers, in order. */
export const sourceKey = (target: string, headers: readonly string[]): string => JSON.stringify([target, ...headers.map(foldHeader)]);

const columnsSchema = z.array(
  z.object({ header: z.string(), col: z.int(), field: z.string().nullable(), values: z.record(z.string(), z.string()).optional() }),
);
/** Columns as they were kept; null when what is kept cannot be read. */
export function readChoices(kept: string): readonly ColumnChoice[] | null {
  const parsed = columnsSchema.safeParse(JSON.parse(kept));
  return parsed.success ? parsed.data : null;
}
