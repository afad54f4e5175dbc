import { findRegister } from '#shared/registers/table.ts';

/** "InfoObject + Classification" fills two registers; a target is named after what it fills. */
export const targetRegisters = (target: string | null): readonly string[] =>
  (target?.split(/\s*\+\s*/) ?? [])
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    .filter((name) => findRegister(name) !== undefined);
