import type { AnyRegister } from './register.ts';

const system = new Set(['archivedAt', 'sortKey', 'filler']);
type Changed = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** What of a history entry is for people: the register's own fields and links, not what the program keeps beside them. */
export const shownChanges = (
  register: AnyRegister,
  changed: Changed,
): readonly (readonly [key: string, before: unknown, after: unknown])[] =>
  Object.entries(changed).flatMap(([key, [before, after]]) =>
    system.has(key) || register.fields[key]?.internal ? [] : [[key, before, after] as const],
  );
