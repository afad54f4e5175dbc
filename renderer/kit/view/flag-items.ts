import { wordsOf } from '#shared/i18n/registers.ts';
import type { FilterData } from '#shared/kit/filter.ts';
import type { FigureItem } from './FigureRows.tsx';
import { useGroups } from './use-view.ts';

export type FlagQuery = {
  readonly register: string;
  /** A flag, or a pair of it and what it is called here. */
  readonly flags: readonly (string | readonly [flag: string, label: string])[];
  /** Rows that are counted at all; without it every row. */
  readonly within?: FilterData;
  readonly asOf: string;
};

/** Rows that a flag picks out of a register, out of all that are counted, each leading to its rows. */
export function useFlagItems({ register, flags, within, asOf }: FlagQuery): readonly FigureItem[] {
  const named = flags.map((flag) => (typeof flag === 'string' ? ([flag, wordsOf(register).fields[flag] ?? flag] as const) : flag));
  const base = within ?? { op: 'and', of: [] };
  const filterOf = (flag: string): FilterData => ({ op: 'and', of: [base, { op: 'in', field: flag, values: [true] }] });
  const [all, ...answers] = useGroups(
    { register, filter: base, by: ['filler'], asOf },
    ...named.map(([flag]) => ({ register, filter: filterOf(flag), by: ['filler'], asOf })),
  );
  return named.map(([flag, label], index) => ({
    key: flag,
    label,
    n: answers[index]?.count() ?? 0,
    d: all?.count() ?? 0,
    register,
    filter: filterOf(flag),
  }));
}
