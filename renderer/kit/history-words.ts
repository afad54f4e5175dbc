import type { HistoryItem } from '#shared/contract/records.contract.ts';
import { interfaceWords } from '#shared/i18n/interface.ts';
import { wordsOf } from '#shared/i18n/registers.ts';
import { shownChanges } from '#shared/kit/history-fields.ts';
import type { AnyRegister } from '#shared/kit/register.ts';
import { findRegister } from '#shared/registers/table.ts';
import { valueText, type ValueContext } from './format-value.ts';

const words = interfaceWords.history;
export type ChangeLine = { readonly field: string; readonly before: string; readonly after: string };

/** "action:uuid" of a link that was made or taken away, as the register's word for one. */
function linkText(value: unknown): string {
  const register = typeof value === 'string' ? findRegister(value.split(':')[0] ?? '') : undefined;
  return register ? wordsOf(register.name).one : '';
}

/** What an entry of the history changed, in the register's words. A new record shows only what was filled in. */
export function changeLines(item: HistoryItem, context: ValueContext): readonly ChangeLine[] {
  const register = findRegister(item.register);
  if (!register || item.changed === null) return [];
  return shownChanges(register, item.changed).flatMap(([key, before, after]) =>
    line({ register, op: item.op, key, pair: [before, after] }, context),
  );
}

type Entry = { readonly register: AnyRegister; readonly op: string; readonly key: string; readonly pair: readonly [unknown, unknown] };

function line({ register, op, key, pair }: Entry, context: ValueContext): readonly ChangeLine[] {
  const labels = wordsOf(register.name);
  if (op === 'link' || op === 'unlink') return [{ field: labels.links?.[key] ?? key, before: linkText(pair[0]), after: linkText(pair[1]) }];
  const [before, after] = pair.map((value) => valueText(register, key, value, context)) as [string, string];
  return before === '' && after === '' ? [] : [{ field: labels.fields[key] ?? key, before, after }];
}

export const opText = (op: string): string => (Object.hasOwn(words.ops, op) ? words.ops[op as keyof typeof words.ops] : op);
