import type { Filter, FilterData } from '#shared/kit/filter.ts';
import type { AnyRegister, ColumnKey } from '#shared/kit/register.ts';
import type { Settings } from '#shared/settings/settings.ts';

/** Where a due date comes from. The words (what is to be done, and why) stand in shared/i18n/sv/due.sv.ts under the same id. */
export type DueRule = {
  readonly id: string;
  readonly register: string;
  /** The first of these columns that is filled: a day, or with `afterHours` an instant. */
  readonly dates: readonly string[];
  /** Running hours from the instant to the deadline (DOMAIN.md C9: clocks). */
  readonly afterHours?: (settings: Settings) => number;
  /** A reminder so many days ahead of the date. */
  readonly daysAhead?: (settings: Settings) => number;
  /** The rows that still have something to do. */
  readonly filter: FilterData;
  /** Days before the date from which the item is "due soon". */
  readonly soonDays: (settings: Settings) => number;
};

/** A date that comes back every year. `days`: MM-DD. */
export type YearlyRule = {
  readonly id: string;
  readonly days: (settings: Settings) => readonly string[];
  readonly soonDays: (settings: Settings) => number;
};

type Declared<R extends AnyRegister> = Pick<DueRule, 'afterHours' | 'daysAhead'> & {
  readonly dates: readonly ColumnKey<R>[];
  readonly filter: Filter<R['name']>;
  readonly soonDays?: (settings: Settings) => number;
};

/** ≤60 days by default (C9); the number is a setting. */
const usual = (settings: Settings): number => settings.warnings.dueSoonDays;

/** Ties dates and filter to the register; what comes out is data. */
export const dueRule = <const K extends string, R extends AnyRegister>(
  id: K,
  register: R,
  declared: Declared<R>,
): DueRule & { readonly id: K } => ({
  id,
  register: register.name,
  soonDays: usual,
  ...declared,
});
export const yearlyRule = <const K extends string>(
  id: K,
  days: (settings: Settings) => readonly string[],
): YearlyRule & { readonly id: K } => ({
  id,
  days,
  soonDays: usual,
});
