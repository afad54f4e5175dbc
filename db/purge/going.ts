import { sql, type RawBuilder } from 'kysely';
import type { Field } from '#shared/kit/field.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { evidence } from '#shared/registers/evidence/evidence.register.ts';
import { registers } from '#shared/registers/table.ts';
import { quoted } from '../kit/fixed.ts';
import type { Store } from '../kit/store.ts';

export type RecordKey = { readonly register: string; readonly id: string };
/** Ids by register. */
export type Going = ReadonlyMap<string, ReadonlySet<string>>;
export const allRegisters: readonly AnyRegister[] = Object.values<AnyRegister>(registers);

export const sizeOf = (going: Going): number => [...going.values()].reduce((sum, ids) => sum + ids.size, 0);
export const keysOf = (going: Going): readonly RecordKey[] =>
  [...going].flatMap(([register, ids]) => [...ids].map((id) => ({ register, id })));
const has = (going: Going, { register, id }: RecordKey): boolean => going.get(register)?.has(id) ?? false;

/** Rows (register, id) of what goes, for a join: `from json_each(…) as g`, read by goneRegister and goneId. */
export const asRows = (keys: readonly RecordKey[]): RawBuilder<unknown> =>
  sql`json_each(${JSON.stringify(keys.map(({ register, id }) => [register, id]))}) as g`;
export const goneRegister = sql.raw(`g.value ->> 0`);
export const goneId = sql.raw(`g.value ->> 1`);
const among = (ids: Iterable<string>): RawBuilder<unknown> => sql`(select value from json_each(${JSON.stringify([...ids])}))`;

/**
 * A field that points at records. `part`: the row is nothing without them and goes along. `needed`: it must point at one, so it hinders;
 * a unit counts as needed, for a kept record must still say whose it is. Else it is let go.
 */
export type Pointer = {
  readonly from: AnyRegister;
  readonly field: string;
  readonly to: string;
  readonly kind: 'part' | 'needed' | 'loose';
};
const isNeeded = ({ kind, schema }: Field): boolean => kind === 'unit' || !schema.safeParse(null).success;
export const pointers: readonly Pointer[] = allRegisters.flatMap((from) =>
  Object.entries(from.fields).flatMap(([field, declared]): readonly Pointer[] => {
    const to = declared.kind === 'link' || declared.kind === 'unit' ? declared.of : undefined;
    if (to === undefined) return [];
    return [{ from, field, to, kind: from.partOf === to ? 'part' : isNeeded(declared) ? 'needed' : 'loose' }];
  }),
);

/** Rows that point at what goes and do not go themselves. */
export function pointingAt(store: Store, { from, field, to }: Pointer, going: Going): readonly string[] {
  const ids = going.get(to);
  if (!ids?.size) return [];
  const found = store.all<{ id: string }>(sql`select id from ${sql.table(from.table)} where ${sql.raw(quoted(field))} in ${among(ids)}`);
  return found.map(({ id }) => id).filter((id) => !has(going, { register: from.name, id }));
}

/** The chosen records, the parts that belong to them, and evidence that belongs to nothing else. */
export function goingWith(store: Store, chosen: readonly RecordKey[]): Going {
  const going = new Map<string, Set<string>>();
  const add = ({ register, id }: RecordKey) => void going.set(register, (going.get(register) ?? new Set()).add(id));
  chosen.forEach(add);
  for (let before = -1; before < sizeOf(going);) {
    before = sizeOf(going);
    for (const pointer of pointers)
      if (pointer.kind === 'part') for (const id of pointingAt(store, pointer, going)) add({ register: pointer.from.name, id });
  }
  for (const id of evidenceOf(store, going)) add({ register: evidence.name, id });
  return going;
}
function evidenceOf(store: Store, going: Going): readonly string[] {
  const found = store.all<{ id: string; register: string; target: string }>(
    sql`select distinct o.id, o."targetRegister" as register, o."targetId" as target from ${asRows(keysOf(going))}
      join record_link l on l."targetRegister" = ${goneRegister} and l."targetId" = ${goneId} and l.register = ${evidence.name}
      join record_link o on o.register = l.register and o.id = l.id`,
  );
  const byId = Map.groupBy(found, ({ id }) => id);
  return [...byId].flatMap(([id, ends]) => (ends.every(({ register, target }) => has(going, { register, id: target })) ? [id] : []));
}

/** Records that must point at something that goes and stay, by register. `also`: what goes besides. Empty: nothing hinders. */
export function hinders(store: Store, going: Going, also: Going = going): Readonly<Record<string, number>> {
  const found = pointers
    .filter(({ kind }) => kind === 'needed')
    .flatMap((pointer) => pointingAt(store, pointer, going).map((id) => ({ register: pointer.from.name, id })))
    .filter((key) => !has(also, key));
  const byRegister = Map.groupBy(found, ({ register }) => register);
  return Object.fromEntries([...byRegister].map(([register, keys]) => [register, new Set(keys.map(({ id }) => id)).size]));
}
