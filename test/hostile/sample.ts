import * as z from 'zod';
import { hostileTexts } from './texts.ts';

export type Random = () => number;
export const below = (random: Random, n: number): number => Math.floor(random() * n);
export const pick = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;

/** Values that some handler knows, by the name of the field they stand in; so that a call gets further than its first check. */
export type Hints = Readonly<Record<string, readonly unknown[]>>;
export type Source = { readonly random: Random; readonly hints: Hints };

type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly items?: readonly z.core.$ZodType[];
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly getter?: () => z.core.$ZodType;
};

const days = ['2026-10-31', '2026-02-28', '0001-01-01', '9999-12-31', '2024-02-29'];
const numbers = [0, 1, 2, 3, 5, 100, 2026, 1000, -1, 2 ** 31, Number.MAX_SAFE_INTEGER, 1.5, 1e300];
/** No branch of a recursive schema goes deeper. */
const deepest = 6;

function text(random: Random, format: string | undefined): string {
  if (format === 'date') return pick(random, days);
  if (format === 'datetime') return `${pick(random, days)}T10:15:00.000Z`;
  if (format === 'uuid') return crypto.randomUUID();
  return pick(random, hostileTexts).slice(0, pick(random, [20, 60, 200, 2000]));
}

/**
 * A value of the shape that a schema asks for, with hostile texts wherever a text may stand. Not every one fits (limits are left to
 * the schema), but most do. `name`: of the field it stands in.
 */
export function sample(schema: z.core.$ZodType, source: Source, name = '', depth = 0): unknown {
  const { random, hints } = source;
  const known = (Object.hasOwn(hints, name) ? hints[name]! : []).filter((value) => z.safeParse(schema, value).success);
  if (known.length && random() < 0.85) return pick(random, known);
  const def = schema._zod.def as unknown as Definition;
  const inner = (part: z.core.$ZodType, as = name) => sample(part, source, as, depth + 1);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {})
          .map(([key, part]) => [key, inner(part, key)])
          .filter(([, value]) => value !== undefined),
      );
    case 'array':
      return Array.from({ length: depth > deepest ? 0 : below(random, 4) }, () => inner(def.element!));
    case 'tuple':
      return def.items!.map((part) => inner(part));
    case 'record':
      return Object.fromEntries(
        Array.from({ length: below(random, 4) }, () => [
          pick(random, hints['key'] ?? hostileTexts) as string,
          inner(def.valueType!, 'value'),
        ]),
      );
    case 'union':
      return inner(pick(random, def.options!));
    case 'lazy':
      return depth > deepest ? { op: 'and', of: [] } : inner(def.getter!());
    case 'optional':
    case 'default':
      return random() < 0.3 ? undefined : inner(def.innerType!);
    case 'nullable':
      return random() < 0.2 ? null : inner(def.innerType!);
    case 'pipe':
      return inner(def.in!);
    case 'enum':
      return pick(random, Object.values(def.entries!));
    case 'literal':
      return def.values![0];
    case 'string':
      return text(random, def.format);
    case 'number':
      return pick(random, numbers);
    case 'boolean':
      return random() < 0.5;
    default:
      return null;
  }
}
