/** What a table holds under a name that somebody has typed: `constructor` and `__proto__` are names like any other, and no table holds them. */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
