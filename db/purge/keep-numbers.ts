import { sql } from 'kysely';
import { registerNamed } from '#shared/registers/table.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import type { Going } from './going.ts';

/** A number is never given again, also when the one that had it is gone: the counter of its year is at least as high. */
export function keepNumbers(tx: WriteTx, going: Going): void {
  for (const [name, ids] of going) {
    const register = registerNamed(name);
    if (register.numbering === undefined) continue;
    const refs = tx.all<{ ref: string | null }>(
      sql`select ref from ${sql.table(register.table)} where id in (select value from json_each(${JSON.stringify([...ids])}))`,
    );
    for (const { ref } of refs) keep(tx, register.numbering, ref ?? '');
  }
}
function keep(tx: WriteTx, letters: string, ref: string): void {
  const [year, number] = ref.startsWith(`${letters}-`) ? ref.slice(letters.length + 1).split('-') : [];
  if (!/^\d{4}$/.test(year ?? '') || !/^\d{1,9}$/.test(number ?? '')) return;
  tx.run(
    sql`insert into ref_counter (prefix, last) values (${`${letters}-${year}-`}, ${Number(number)})
      on conflict (prefix) do update set last = max(last, excluded.last)`,
  );
}
