import { sql } from 'kysely';
import { readChoices } from '#shared/import/source-key.ts';
import type { ColumnChoice } from '#shared/import/table-plan.ts';
import type { Store } from '../kit/store.ts';
import type { WriteTx } from '../kit/write-tx.ts';

/** The columns that were accepted for lists with these headers (`key`: sourceKey). */
export type Source = { readonly key: string; readonly columns: readonly ColumnChoice[] };

/** What was accepted last time; null when the list is new or what is kept cannot be read. */
export function rememberedColumns(store: Store, key: string): readonly ColumnChoice[] | null {
  const row = store.get<{ mapping: string }>(sql`select mapping from import_source where key = ${key}`);
  return row ? readChoices(row.mapping) : null;
}

/** Remembers it for next time. */
export function keepSource(tx: WriteTx, { key, columns }: Source): void {
  tx.run(sql`insert into import_source (key, mapping, "usedAt") values (${key}, ${JSON.stringify(columns)}, ${tx.now})
    on conflict (key) do update set mapping = excluded.mapping, "usedAt" = excluded."usedAt"`);
}
