import type { KeptAs } from '#shared/contract/backup.contract.ts';
import { localParts } from '#shared/kit/swedish.ts';

/** How many are kept: the newest of today, and the newest of each of the last days, weeks and months that have one (RELIABILITY.md 1b). */
export const kept = { today: 3, days: 7, weeks: 8, months: 12 } as const;

const dayMs = 86_400_000;
/** The day it was in Sweden. */
const dayOf = (at: string): string => localParts(at)?.date ?? at.slice(0, 10);
/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
const weekOf = (at: string): string => String(Math.floor((Date.parse(`${dayOf(at)}T00:00:00Z`) / dayMs + 3) / 7));
const monthOf = (at: string): string => dayOf(at).slice(0, 7);

function newestOfEach<T extends { readonly at: string }>(
  newestFirst: readonly T[],
  period: (at: string) => string,
  limit: number,
): readonly T[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ at }) => {
    const key = period(at);
    if (seen.has(key) || seen.size >= limit) return false;
    seen.add(key);
    return true;
  });
}

/**
 * The backups that stay, newest first, and why. `at` and `now` are UTC instants (ISO). Periods without a backup do not count, so that a
 * store that rests for a year keeps its twelve months. A backup from the future (the clock was set back) is kept: nothing is known about it.
 */
export function keptAs<T extends { readonly at: string }>(backups: readonly T[], now: string): ReadonlyMap<T, KeptAs> {
  const newestFirst = backups.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const past = newestFirst.filter(({ at }) => at <= now);
  // The shortest period is said last and so stands.
  const reasons: readonly (readonly [KeptAs, readonly T[]])[] = [
    ['future', newestFirst.filter(({ at }) => at > now)],
    ['month', newestOfEach(past, monthOf, kept.months)],
    ['week', newestOfEach(past, weekOf, kept.weeks)],
    ['day', newestOfEach(past, dayOf, kept.days)],
    ['today', past.filter(({ at }) => dayOf(at) === dayOf(now)).slice(0, kept.today)],
  ];
  const reasonOf = new Map(reasons.flatMap(([reason, list]) => list.map((backup) => [backup, reason] as const)));
  return new Map(newestFirst.flatMap((backup) => (reasonOf.has(backup) ? [[backup, reasonOf.get(backup)!] as const] : [])));
}

/** The same without the reasons. */
export const toKeep = <T extends { readonly at: string }>(backups: readonly T[], now: string): readonly T[] => [
  ...keptAs(backups, now).keys(),
];
