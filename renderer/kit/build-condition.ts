import type { Field } from '#shared/kit/field.ts';
import type { FilterData, Value } from '#shared/kit/filter.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { parseDate, parseNumber } from '#shared/kit/swedish.ts';
import { columnKeys, fieldOf, isFlag } from './register-fields.ts';

/** What can be asked of a column; follows from its kind. */
export type Way = 'contains' | 'is' | 'between' | 'empty' | 'filled';
/** What has been typed so far. `values`: chosen options or ids; `from`, `to`: dates or numbers as typed. */
export type Condition = {
  readonly way: Way;
  readonly text: string;
  readonly values: readonly string[];
  readonly from: string;
  readonly to: string;
};
export const noCondition: Condition = { way: 'is', text: '', values: [], from: '', to: '' };

/** Columns that can be filtered: typed, computed, and the yes/no that are derived. */
export function filterKeys(register: AnyRegister): readonly string[] {
  const flags = Object.keys(register.flags);
  const keys = [...columnKeys(register), ...flags];
  return keys.filter((key, index) => keys.indexOf(key) === index);
}

export function waysOf(register: AnyRegister, key: string): readonly Way[] {
  if (isFlag(register, key)) return ['is'];
  switch (fieldOf(register, key)?.kind) {
    case 'text':
    case 'longText':
    case 'role':
      return register.fields[key] && register.search.includes(key) ? ['contains', 'empty', 'filled'] : ['is', 'empty', 'filled'];
    case 'date':
    case 'instant':
    case 'number':
      return ['between', 'empty', 'filled'];
    case 'bool':
      return ['is'];
    default:
      return ['is', 'empty', 'filled'];
  }
}

type Parsed = { readonly ok: true; readonly value: Value | undefined } | { readonly ok: false };

function bound(field: Field | undefined, text: string): Parsed {
  if (text.trim() === '') return { ok: true, value: undefined };
  return field?.kind === 'number' ? parseNumber(text) : parseDate(text);
}

/** A whole day of instants ends where the next begins; stored in UTC, compared as text. */
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

function between(field: Field | undefined, key: string, { from, to }: Condition): FilterData | null {
  const low = bound(field, from);
  const high = bound(field, to);
  if (!low.ok || !high.ok || (low.value === undefined && high.value === undefined)) return null;
  const end: Partial<Record<'to' | 'before', Value>> =
    high.value === undefined ? {} : field?.kind === 'instant' ? { before: dayAfter(String(high.value)) } : { to: high.value };
  return { op: 'range', field: key, ...(low.value === undefined ? {} : { from: low.value }), ...end };
}

/** The condition as a filter; null while it is not complete or cannot be read. */
export function conditionFilter(register: AnyRegister, key: string, condition: Condition): FilterData | null {
  const field = fieldOf(register, key);
  switch (condition.way) {
    case 'empty':
      return { op: 'empty', field: key };
    case 'filled':
      return { op: 'not', of: { op: 'empty', field: key } };
    case 'contains':
      return condition.text.trim() === '' ? null : { op: 'words', text: condition.text.trim() };
    case 'between':
      return between(field, key, condition);
    case 'is': {
      const asTyped = condition.values.filter((value) => value !== '');
      if (asTyped.length === 0) return null;
      const isBool = isFlag(register, key) || field?.kind === 'bool';
      const values: Value[] = asTyped.map((value) => (isBool ? value === 'true' : field?.kind === 'scale' ? Number(value) : value));
      return { op: 'in', field: key, values };
    }
  }
}
