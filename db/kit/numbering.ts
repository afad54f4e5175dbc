import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { WriteTx } from './write-tx.ts';

/**
 * The next number of a register, "R-2026-014". The counter only grows and starts above every number already in use, imported ones too.
 */
export function numberFor(tx: WriteTx, register: AnyRegister): string {
  const prefix = `${register.numbering}-${tx.now.slice(0, 4)}-`;
  const used = tx.get<{ last: number | null }>(
    sql`select max(cast(substr(ref, ${prefix.length + 1}) as integer)) as last from ${sql.table(register.table)} where ref glob ${`${prefix}[0-9]*`}`,
  );
  const counted = tx.get<{ last: number }>(sql`select last from ref_counter where prefix = ${prefix}`);
  const next = Math.max(used?.last ?? 0, counted?.last ?? 0) + 1;
  tx.run(sql`insert into ref_counter (prefix, last) values (${prefix}, ${next}) on conflict (prefix) do update set last = excluded.last`);
  return `${prefix}${String(next).padStart(3, '0')}`;
}
