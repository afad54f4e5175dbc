const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
type Aspect = (typeof aspects)[number];

/** A classification in force of one information set; levels as in the organisation's model. */
export type SetLevels = { readonly object: string } & { readonly [A in Aspect]?: unknown };
export type SystemLevel = {
  readonly aspect: Aspect;
  readonly level: number;
  /** The sets that ask for the level. */ readonly objects: readonly string[];
};

/** A system's level per aspect is the highest of its information sets (DOMAIN.md C2). An aspect that no set has is left out. */
export function systemLevels(sets: readonly SetLevels[]): readonly SystemLevel[] {
  return aspects.flatMap((aspect) => {
    const known = sets.flatMap((set) => (typeof set[aspect] === 'number' ? [{ level: set[aspect], object: set.object }] : []));
    if (known.length === 0) return [];
    const level = Math.max(...known.map((one) => one.level));
    return [{ aspect, level, objects: known.filter((one) => one.level === level).map((one) => one.object) }];
  });
}

/** Aspects in which a system is classified lower than its information sets ask for. */
export const belowSets = (own: Readonly<Record<string, unknown>>, wanted: readonly SystemLevel[]): readonly SystemLevel[] =>
  wanted.filter(({ aspect, level }) => typeof own[aspect] === 'number' && own[aspect] < level);
