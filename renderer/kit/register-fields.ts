import type { Field } from '#shared/kit/field.ts';
import { deadlines } from '#shared/kit/deadlines.ts';
import { own } from '#shared/kit/own.ts';
import type { AnyRegister } from '#shared/kit/register.ts';

/** The declaration of a typed or a computed column; a flag has none. */
export const fieldOf = (register: AnyRegister, key: string): Field | undefined => own(register.fields, key) ?? own(register.computed, key);
export const isFlag = (register: AnyRegister, key: string): boolean => Object.hasOwn(register.flags, key);

/** Every column that a person may see in a table: declared order, internal ones left out, the derived status instead of the typed one. */
export function columnKeys(register: AnyRegister): readonly string[] {
  const computed = Object.entries(register.computed).flatMap(([key, field]) => (field.internal ? [] : [key]));
  const fields = Object.entries(register.fields).flatMap(([key, field]) =>
    field.internal || (key === 'status' && computed.includes('statusAt')) ? [] : [key],
  );
  const all = [...register.list, ...fields, ...computed];
  return all.filter((key, index) => all.indexOf(key) === index);
}

type Sort = { readonly id: string; readonly desc: boolean };

/** The order before anybody has chosen one: the gravest level first, else the nearest deadline, else year and number or the name. */
export function defaultSort(register: AnyRegister): readonly Sort[] {
  const has = (key: string): boolean => fieldOf(register, key) !== undefined;
  const level = register.list.find((key) => fieldOf(register, key)?.kind === 'level');
  if (level !== undefined) return [{ id: level, desc: true }, ...(has('ref') ? [{ id: 'ref', desc: false }] : [])];
  const deadline = Object.keys(deadlines(register)).find((key) => register.list.includes(key));
  // What is finished is behind what remains, however old its day.
  const isOpen = isFlag(register, 'isOpen') ? [{ id: 'isOpen', desc: true }] : [];
  if (deadline !== undefined) return [...isOpen, { id: deadline, desc: false }];
  const instant = register.list.find((key) => fieldOf(register, key)?.kind === 'instant');
  if (instant !== undefined) return [{ id: instant, desc: true }];
  // A list whose first column is a number is kept in its order, e.g. steps.
  const numbers = register.list.includes('ref')
    ? ['ref']
    : register.list.filter((key, index) => key === 'year' || key === 'no' || (index === 0 && fieldOf(register, key)?.kind === 'number'));
  const last = numbers.includes('no') || numbers.includes('ref') || register.title === 'year' ? [] : [register.title];
  return [...numbers, ...last].map((id) => ({ id, desc: false }));
}

/** Columns that cells need beside those shown: the name, the model that gives a level its words, and what marks a row. */
export function supportColumns(register: AnyRegister, shown: readonly string[]): readonly string[] {
  const late = deadlines(register);
  const wanted = [
    ...shown,
    register.title,
    'ref',
    'secrecy',
    ...(shown.some((key) => fieldOf(register, key)?.kind === 'level') ? ['model', 'value'] : []),
    ...shown.flatMap((key) => [late[key]?.late, late[key]?.soon].filter((flag) => flag !== undefined)),
  ];
  return wanted.filter((key, index) => wanted.indexOf(key) === index && (fieldOf(register, key) !== undefined || isFlag(register, key)));
}
