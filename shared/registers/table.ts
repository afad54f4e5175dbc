import type { AnyRegister } from '#shared/kit/register.ts';
import { action } from './action/action.register.ts';
import { classification } from './classification/classification.register.ts';
import { infoObject } from './info-object/info-object.register.ts';
import { orgUnit } from './org-unit/org-unit.register.ts';
import { risk } from './risk/risk.register.ts';

/** THE table of registers. A declaration missing here does not exist; order is the order of import. */
export const registers = {
  orgUnit,
  infoObject,
  classification,
  risk,
  action,
} as const satisfies Readonly<Record<string, AnyRegister>>;
export type Registers = typeof registers;
export type RegisterName = keyof Registers;

/** For tests: a register that is declared at run time lives here as long as the test (architecture test). */
const extra = new Map<string, AnyRegister>();
export const withExtraRegister = <T>(register: AnyRegister, work: () => T): T => {
  extra.set(register.name, register);
  try {
    return work();
  } finally {
    extra.delete(register.name);
  }
};

export const findRegister = (name: string): AnyRegister | undefined =>
  Object.hasOwn(registers, name) ? registers[name as RegisterName] : extra.get(name);
export const registerNamed = (name: string): AnyRegister => {
  const found = findRegister(name);
  if (!found) throw new Error(`No register named ${name}`);
  return found;
};

/** Links name their targets; a target that is no register does not compile. */
type Targets = { [N in RegisterName]: Registers[N]['links'][keyof Registers[N]['links']] }[RegisterName];
type Unknown = Exclude<Targets extends { readonly to: infer T } ? T : never, RegisterName | '*'>;
export const everyLinkHasATarget: [Unknown] extends [never] ? true : Unknown = true;
