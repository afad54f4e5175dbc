import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kept, keptAs, toKeep } from './rotation.ts';

const hour = 3_600_000;
const from = Date.parse('2024-01-01T00:00:00.000Z');
const now = '2026-10-31T12:00:00.000Z';
const instant = fc.integer({ min: from, max: Date.parse('2027-06-01T00:00:00Z') }).map((ms) => ({ at: new Date(ms).toISOString() }));
const backups = fc.array(instant, { maxLength: 120 });
const most = kept.today + kept.days + kept.weeks + kept.months;
const newest = (list: readonly { at: string }[]) =>
  list
    .map(({ at }) => at)
    .toSorted()
    .at(-1);

describe('which backups stay', () => {
  test('the newest always stays, nothing is made up, and never more than the places there are', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const stay = toKeep(all, now);
        expect(newest(stay)).toBe(newest(all));
        expect(stay.every((backup) => all.includes(backup))).toBe(true);
        expect(stay.filter(({ at }) => at <= now).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('rotating twice removes nothing more, and a backup from the future is never removed', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const once = toKeep(all, now);
        expect(toKeep(once, now)).toEqual(once);
        for (const future of all.filter(({ at }) => at > now)) expect(once).toContain(future);
      }),
    );
  });

  test('after two years of three backups a day, what stays reaches back a year, eight weeks and seven days', () => {
    let all: readonly { at: string }[] = [];
    for (let ms = from; ms < from + 730 * 24 * hour; ms += 8 * hour) {
      const at = new Date(ms).toISOString();
      all = toKeep([...all, { at }], at);
    }
    const last = Date.parse(all[0]!.at);
    const ages = all.map(({ at }) => (last - Date.parse(at)) / (24 * hour));
    expect(ages.filter((age) => age < 1).length).toBeGreaterThanOrEqual(kept.today);
    expect(Math.max(...ages)).toBeGreaterThan(330);
    expect(ages.filter((age) => age >= 7 && age <= 56).length).toBeGreaterThanOrEqual(6);
    expect(new Set(all.map(({ at }) => at.slice(0, 7))).size).toBe(12);
    expect(all.length).toBeLessThanOrEqual(most);
  });

  test('a store that rests for two years keeps what it had', () => {
    const old = Array.from({ length: 5 }, (_, week) => ({ at: new Date(from + week * 7 * 24 * hour).toISOString() }));
    expect(toKeep(old, now)).toHaveLength(5);
  });

  test('days are Swedish days: 23:30 UTC in summer is the next day', () => {
    const evening = { at: '2026-06-30T23:30:00.000Z' };
    const june = { at: '2026-06-30T12:00:00.000Z' };
    const many = ['10', '11', '12'].map((h) => ({ at: `2026-07-01T${h}:00:00.000Z` }));
    // Three newer ones of the same (Swedish) day take its places; June keeps its own last one.
    expect(toKeep([evening, june, ...many], '2026-07-01T13:00:00.000Z')).toEqual([...many.toReversed(), june]);
  });

  test('each says the shortest period that it is the newest of', () => {
    const at = (day: string, hour = '08') => ({ at: `${day}T${hour}:00:00.000Z` });
    const [third, second, first, older] = [at('2026-10-31', '11'), at('2026-10-31', '10'), at('2026-10-31', '09'), at('2026-10-31')];
    const [yesterday, lastWeek, lastMonth, ahead] = [at('2026-10-30'), at('2026-10-14'), at('2026-05-20'), at('2026-11-01')];
    const week = Array.from({ length: 7 }, (_, day) => at(`2026-10-2${day + 1}`));
    const weeks = ['10-07', '09-30', '09-23', '09-16', '09-09', '09-02'].map((day) => at(`2026-${day}`));
    const reasons = keptAs([first, third, second, older, yesterday, ...week, ...weeks, lastWeek, lastMonth, ahead], now);
    expect([third, second, first, yesterday, lastWeek, lastMonth, ahead].map((backup) => reasons.get(backup))).toEqual([
      'today',
      'today',
      'today',
      'day',
      'week',
      'month',
      'future',
    ]);
    expect(reasons.has(older)).toBe(false);
  });
});
