import { sql } from 'kysely';
import * as z from 'zod';
import type { ColumnChoice } from '#shared/import/table-plan.ts';
import type { Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';

/** The columns that were accepted for lists with these headers (`key`: sourceKey). */
export type Source = { readonly key: string; readonly columns: readonly ColumnChoice[] };
const columnsSchema = z.array(z.object({ header: z.string(), col: z.int(), field: z.string().nullable() }));

/** What was accepted last time; null when the list is new or what is kept cannot be read. */
export function rememberedColumns(store: Store, key: string): readonly ColumnChoice[] | null {
  const row = store.get<{ mapping: string }>(sql`select mapping from import_source where key = ${key}`);
  const parsed = row && columnsSchema.safeParse(JSON.parse(row.mapping));
  return parsed?.success ? parsed.data : null;
}

/** Remembers it for next time. */
export function keepSource(tx: WriteTx, { key, columns }: Source): void {
  tx.run(sql`insert into import_source (key, mapping, "usedAt") values (${key}, ${JSON.stringify(columns)}, ${tx.now})
    on conflict (key) do update set mapping = excluded.mapping, "usedAt" = excluded."usedAt"`);
}
