import { hoursBetween, localParts, parseInstant } from '#shared/kit/swedish.ts';
import type { Settings } from '#shared/settings/settings.ts';

export type ClockKey = 'imy' | 'early' | 'notification' | 'final';
export const clockKeys: readonly ClockKey[] = ['imy', 'early', 'notification', 'final'];
/**
 * running: not sent, the deadline lies ahead. passed: not sent, the deadline has gone by. met, late: sent, in time or not. A clock counts
 * running hours (GDPR art. 33; cybersäkerhetslagen 2 kap. 5–6 §§), the final report whole days (2 kap. 8 §).
 */
export type Clock = {
  readonly key: ClockKey;
  readonly state: 'running' | 'passed' | 'met' | 'late';
  /** Hours from the start to the sending, one decimal; null while not sent and for the final report. */
  readonly spent: number | null;
  /** Milliseconds left of a running clock; whole days for the final report. */
  readonly left: number;
  /** Share of the time that is left, 0 to 1. */
  readonly share: number;
  /** Deadline: an instant, or the day of the final report. */
  readonly ends: string;
};
type Row = Readonly<Record<string, unknown>>;

const hour = 3_600_000;
const day = 24 * hour;
const instant = (value: unknown): string | null => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null);

/**
 * THE moment that clocks are read at, on every page: now, or the end of the as-of day when that has passed, for an earlier day is told as it
 * was that day.
 */
export function momentOf(asOf: string, now: number): number {
  const end = parseInstant(`${asOf} 23:59`);
  return end.ok ? Math.min(now, Date.parse(end.value)) : now;
}

/** What clocksOf reads of an incident. */
export const clockFields = [
  'ref',
  'title',
  'type',
  'status',
  'awareAt',
  'personalData',
  'notifyImy',
  'imyAt',
  'nis2',
  'clockStart',
  'earlyWarningAt',
  'notificationAt',
  'finalDue',
  'finalAt',
] as const;

type Hours = { readonly key: ClockKey; readonly start: string; readonly sent: string | null; readonly limit: number };

function hourClock({ key, start, sent, limit }: Hours, moment: number): Clock {
  const end = Date.parse(start) + limit * hour;
  const ends = new Date(end).toISOString();
  if (sent !== null && Date.parse(sent) <= moment) {
    const spent = hoursBetween(start, sent) ?? 0;
    // Exactly the limit is in time (data/README).
    return { key, state: spent <= limit ? 'met' : 'late', spent: Math.round(spent * 10) / 10, left: 0, share: 0, ends };
  }
  const left = end - moment;
  return {
    key,
    state: left > 0 ? 'running' : 'passed',
    spent: null,
    left: Math.max(0, left),
    share: Math.max(0, left / (limit * hour)),
    ends,
  };
}

function finalClock(due: string, sent: unknown, moment: number): Clock {
  const today = localParts(new Date(moment).toISOString())?.date ?? due;
  const base = { key: 'final' as const, spent: null, ends: due };
  if (typeof sent === 'string' && sent <= today) return { ...base, state: sent <= due ? 'met' : 'late', left: 0, share: 0 };
  const left = Math.round((Date.parse(due) - Date.parse(today)) / day) * day;
  return { ...base, state: left >= 0 ? 'running' : 'passed', left: Math.max(0, left), share: Math.min(1, left / (30 * day)) };
}

/** Until it has been decided, an open breach is counted as one that is to be notified. */
const isToNotify = (row: Row): boolean =>
  row['notifyImy'] === 'yes' || instant(row['imyAt']) !== null || (row['notifyImy'] == null && row['status'] !== 'closed');

/** The clocks that an incident has, with their state at a moment (milliseconds since 1970); empty when none has started. */
export function clocksOf(row: Row, { clocks }: Settings, moment: number): readonly Clock[] {
  const aware = instant(row['awareAt']);
  if (aware === null || Date.parse(aware) > moment) return [];
  const concernsPersons = row['personalData'] === true || row['type'] === 'personal_data';
  const imy: Hours = { key: 'imy', start: aware, sent: instant(row['imyAt']), limit: clocks.imyHours };
  const first = concernsPersons && isToNotify(row) ? [hourClock(imy, moment)] : [];
  if (row['nis2'] !== 'yes') return first;
  const start = instant(row['clockStart']) ?? aware;
  const nis2: readonly Hours[] = [
    { key: 'early', start, sent: instant(row['earlyWarningAt']), limit: clocks.earlyWarningHours },
    { key: 'notification', start, sent: instant(row['notificationAt']), limit: clocks.notificationHours },
  ];
  const final = typeof row['finalDue'] === 'string' ? [finalClock(row['finalDue'], row['finalAt'], moment)] : [];
  return [...first, ...nis2.map((one) => hourClock(one, moment)), ...final];
}

/** Whole hours and minutes of a stretch of time. */
export const hoursAndMinutes = (ms: number): readonly [number, number] => {
  const minutes = Math.floor(ms / 60_000);
  return [Math.floor(minutes / 60), minutes % 60];
};
export const daysOf = (ms: number): number => Math.round(ms / day);
