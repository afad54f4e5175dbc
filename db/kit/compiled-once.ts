import type { AnyRegister } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { Context, Expr } from './columns.ts';
import { compiled } from './store.ts';

type Compiled = { readonly sql: string; readonly parameters: readonly unknown[] };
/** What a statement follows from. `what`: JSON; two equal ones mean the same statement. */
type Question = { readonly register: AnyRegister; readonly context: Context; readonly what: readonly unknown[] };

const known = new WeakMap<Settings, WeakMap<AnyRegister, Map<string, Compiled>>>();
const most = 300;

/** A list that is scrolled asks the same question window after window: building its SQL costs more than running it, so it is built once. */
export function compiledOnce({ register, context, what }: Question, build: () => Expr): Compiled {
  const registers = known.get(context.settings) ?? new WeakMap<AnyRegister, Map<string, Compiled>>();
  known.set(context.settings, registers);
  const statements = registers.get(register) ?? new Map<string, Compiled>();
  registers.set(register, statements);
  const key = JSON.stringify([context.asOf, ...what]);
  const found = statements.get(key);
  if (found) return found;
  if (statements.size >= most) statements.clear();
  const made = compiled(build());
  statements.set(key, made);
  return made;
}
