import { sql } from 'kysely';
import { AppError } from '#shared/kit/errors.ts';
import type { Field } from '#shared/kit/field.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import type { Patch } from '#shared/kit/rules.ts';
import { cleanText } from '#shared/kit/swedish.ts';
import { registers } from '#shared/registers/table.ts';
import type { Store } from '#db/kit/store.ts';
import { save, write } from '#db/kit/write.ts';
import { sampleValue } from '../builders/every-record.ts';
import { hostileTexts } from './texts.ts';

export const hostileText = (n: number, length = 4000): string => cleanText(hostileTexts[n % hostileTexts.length]!.slice(0, length)) || 'x';
/** Fields that hold what a person has typed: all of these may hold anything. */
export const isTyped = (field: Field): boolean => field.kind === 'text' || field.kind === 'longText' || field.kind === 'role';
/** Chosen from lists that the settings hold, although they are texts. */
const chosen = new Set(['model', 'acceptedBy']);

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
export const richText = (text: string): string => JSON.stringify({ type: 'doc', content: [paragraph(text), paragraph(text)] });

function typed(field: Field, text: string): string {
  const given = cleanText(text) || 'x';
  if (field.rich) return richText(given);
  for (let length = given.length; length > 1; length = Math.floor(length * 0.8))
    if (field.schema.safeParse(given.slice(0, length)).success) return cleanText(given.slice(0, length)) || 'x';
  return 'x';
}

function valueOf(store: Store, name: string, field: Field, text: string): unknown {
  if (chosen.has(name)) return null;
  if (isTyped(field)) return typed(field, text);
  if (field.kind === 'link' || field.kind === 'unit')
    return store.get<{ id: string }>(sql`select id from record where register = ${field.of!} order by seq limit 1`)?.id ?? null;
  return sampleValue(name, field);
}

/** Every field of a register filled, the typed ones with hostile texts; the `n`th row begins at the `n`th text. */
export const hostileValues = (store: Store, register: AnyRegister, n: number): Patch => {
  const values = Object.entries(register.fields).map(([name, field], at) => {
    const value = valueOf(store, name, field, hostileTexts[(n * 7 + at) % hostileTexts.length]!);
    return [name, value ?? register.defaults[name] ?? null] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== null));
};

/** Saved as it is, or without what the register's own rules refuse in it. Answers the fields that were kept. */
function put(store: Store, register: AnyRegister, values: Patch): readonly string[] {
  try {
    write(store, { actor: '<b>isam</b>', reason: '<script>window.polluted=1</script>' }, (tx) =>
      save(tx, register, { values, lenient: true }),
    );
    return Object.keys(values);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'INVALID_INPUT') throw error;
    const refused = new Set(error.issues.map(({ field }) => field));
    const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !refused.has(name)));
    if (Object.keys(kept).length === Object.keys(values).length) throw error;
    return put(store, register, kept);
  }
}

/** `rows` hostile rows in every register. Answers "register.field" of every typed field that no row could keep. */
export function fillWithHostileTexts(store: Store, rows: number, from = 0): readonly string[] {
  const missing: string[] = [];
  for (const register of Object.values(registers) as readonly AnyRegister[]) {
    const kept = new Set<string>();
    for (let n = from; n < from + rows; n += 1) for (const name of put(store, register, hostileValues(store, register, n))) kept.add(name);
    const wanted = Object.entries(register.fields).filter(([name, field]) => isTyped(field) && !chosen.has(name));
    missing.push(...wanted.filter(([name]) => !kept.has(name)).map(([name]) => `${register.name}.${name}`));
  }
  return missing;
}
