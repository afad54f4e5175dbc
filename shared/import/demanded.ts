import type { Target } from './target.ts';
import type { TargetColumn } from './types.ts';

/** Without this date a record would count in no year, whatever its state. */
export const datedAlways: Readonly<Record<string, string>> = { session: 'date', awarenessTest: 'date', incident: 'awareAt' };

/** True when a row cannot be without the column: its date, or a required field that neither a default, the first state nor "no" fills. */
export function isDemanded(target: Target, { field, kind, name, register }: TargetColumn): boolean {
  if (field === undefined || name === undefined || register === undefined) return false;
  if (datedAlways[register] === name) return true;
  if (!field.required || kind === 'bool') return false;
  const owner = target.registers.find((known) => known.name === register);
  return owner !== undefined && owner.defaults[name] === undefined && !(name === 'status' && owner.lifecycle !== undefined);
}
