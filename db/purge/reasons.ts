import { sql } from 'kysely';
import type { AnyRegister } from '#shared/kit/register.ts';
import { registerNamed } from '#shared/registers/table.ts';
import { commitRegister } from '../kit/commits.ts';
import { changesIn } from '../kit/history.ts';
import type { WriteTx } from '../kit/write-tx.ts';
import { asRows, goneId, goneRegister, type RecordKey } from './going.ts';

/** A shorter name would be found in half the words of the language. */
const shortest = 4;
/** What a label of an undo holds of a title at least (commit-label.ts). */
const told = 59;

/**
 * Entries whose reason speaks of the records: their own, those of a commit that began with one of them, of what took such a commit back,
 * and any reason that holds a name they have had. Numbers are no content and stay.
 */
export function reasonsAbout(tx: WriteTx, keys: readonly RecordKey[], entries: readonly number[]): readonly number[] {
  const own = JSON.stringify(entries);
  const ofCommits = tx.all<{ seq: number }>(
    sql`with recursive own as (select a."commitId", a.seq from json_each(${own}) as e join audit a on a.seq = e.value),
      about(id) as (
        select "commitId" from own where seq = (select min(first.seq) from audit first where first."commitId" = own."commitId")
        union select a."commitId" from about join audit a on a.register = ${commitRegister} and a."recordId" = about.id)
      select m.seq from audit_reason m join audit a on a.seq = m.seq
        where a."commitId" in (select id from about) or m.seq in (select seq from own)`,
  );
  const names = namesOf(tx, keys);
  const reasons = names.length === 0 ? [] : tx.all<{ seq: number; text: string }>(sql`select seq, text from audit_reason`);
  const naming = reasons.filter(({ text }) => names.some((name) => text.includes(name)));
  return [...new Set([...ofCommits, ...naming].map(({ seq }) => seq))].toSorted((a, b) => a - b);
}

/** Every name that the records have had, as their history tells. A name that is another record's is not theirs to erase. */
function namesOf(tx: WriteTx, keys: readonly RecordKey[]): readonly string[] {
  const own = keys.filter(({ register }) => hasOwnName(registerNamed(register)));
  const bodies = tx.all<{ register: string; body: string }>(
    sql`select a.register, p.body from ${asRows(own)} join audit a on a.register = ${goneRegister} and a."recordId" = ${goneId}
      join audit_payload p on p.seq = a.seq where a.op in ('create', 'update')`,
  );
  const titles = bodies.flatMap(({ register, body }) => {
    const pair: readonly unknown[] = changesIn(body)?.[registerNamed(register).title] ?? [];
    return pair.filter((title): title is string => typeof title === 'string');
  });
  return [...new Set(titles.map((title) => title.slice(0, told)))].filter((title) => title.length >= shortest);
}
const hasOwnName = (register: AnyRegister): boolean => ['text', 'longText'].includes(register.fields[register.title]?.kind ?? '');
