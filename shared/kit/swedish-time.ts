/** What a reader may hand over: a SheetCell, or a Date whose UTC parts are the wall clock (as Excel libraries give it). */
export type CellInput = string | number | boolean | null | undefined | Date | { readonly date: string } | { readonly error: string };

/** The one answer of every parser here: a value, or not readable (an empty cell is not readable). */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

const no = { ok: false } as const;
const parsed = <T>(value: T | null): Parsed<T> => (value === null ? no : { ok: true, value });

const dayMs = 86_400_000;
const firstYear = 1990;
const lastYear = 2100;
/** Excel counts days from 1899-12-30; this is 1970-01-01. */
const epochSerial = 25_569;
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const monthWord =
  '(jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** 'YYYY-MM-DD', or null when the day is not in the calendar or the year is outside 1990–2100. */
function calendarDay(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  return day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? null : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

function utcDay(ms: number): string | null {
  const date = new Date(ms);
  // Beyond ±8.64e15 ms a Date is invalid although the number is finite.
  return Number.isNaN(date.getTime()) ? null : calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const lastOfMonth = (year: number, month: number): string | null => utcDay(Date.UTC(year, month, 0));
const monthOf = (word: string): number => months.indexOf(word.slice(0, 3)) + 1;

/** One spelling of blanks and dashes, lower case, so that the patterns below stay readable. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u200B\u2060]+/g, ' ')
    .trim()
    .toLowerCase();

type Pattern = readonly [RegExp, (part: (group: number) => string) => string | null];

const dayPatterns: readonly Pattern[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, (p) => calendarDay(+p(1), +p(3), +p(4))],
  [/^(\d{4})(\d\d)(\d\d)$/, (p) => calendarDay(+p(1), +p(2), +p(3))],
  // 9/3 2026, 9/3-2026, 9/3/2026: the day stands first in Swedish.
  [/^(\d{1,2}) ?\/ ?(\d{1,2})(?: ?[-/] ?| )(\d{4})$/, (p) => calendarDay(+p(3), +p(2), +p(1))],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (p) => calendarDay(+p(3), +p(2), +p(1))],
  [new RegExp(`^(?:den )?(\\d{1,2})(?::?[ea])? ${monthWord},? (\\d{4})$`), (p) => calendarDay(+p(3), monthOf(p(2)), +p(1))],
];

/** A period as due date is its last day: quarter, month, ISO week. */
const periodPatterns: readonly Pattern[] = [
  [/^(?:q|kv\.?|kvartal) ?([1-4])(?:,? |[-/])(\d{4})$/, (p) => lastOfMonth(+p(2), 3 * +p(1))],
  [/^(\d{4})[ \-/]?(?:q|kv\.?|kvartal) ?([1-4])$/, (p) => lastOfMonth(+p(1), 3 * +p(2))],
  [new RegExp(`^${monthWord},? (\\d{4})$`), (p) => lastOfMonth(+p(2), monthOf(p(1)))],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (p) => lastOfMonth(+p(1), +p(2))],
  [/^(?:v\.?|vecka) ?(\d{1,2})(?:,? |[-/])(\d{4})$/, (p) => lastOfWeek(+p(2), +p(1))],
  [/^(\d{4})[ -](?:v\.?|w|vecka) ?(\d{1,2})$/, (p) => lastOfWeek(+p(1), +p(2))],
];

/** Sunday of the ISO week; null for a week 53 that the year does not have. */
function lastOfWeek(year: number, week: number): string | null {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * dayMs + (week - 1) * 7 * dayMs;
  const thursdayYear = new Date(monday + 3 * dayMs).getUTCFullYear();
  return week < 1 || thursdayYear !== year ? null : utcDay(monday + 6 * dayMs);
}

function match(patterns: readonly Pattern[], text: string): string | null {
  for (const [pattern, build] of patterns) {
    const found = pattern.exec(text);
    if (found) return build((group) => found[group] ?? '');
  }
  return null;
}

/** Excel serial → whole seconds of local time as if UTC; null outside 1990–2100. Seconds, since 08:30 is stored as 0.35416666. */
function serialMs(serial: number): number | null {
  const ms = Math.round((serial - epochSerial) * 86_400) * 1000;
  return utcDay(ms) === null ? null : ms;
}

/** A number is a serial, or a day written as 20260309. */
function numberMs(value: number): number | null {
  if (value < 1_000_000) return serialMs(value);
  const day = Number.isInteger(value) ? match(dayPatterns, String(value)) : null;
  return day === null ? null : Date.parse(day);
}

const numeric = /^\d{5}(?:[.,]\d+)?$/;
const isoInstant = /^(\d{4}-\d\d-\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(z|[+-]\d\d(?::?\d\d)?)$/;
const timeAtEnd = /^(.+?)(?:t|,? (?:kl\.? ?)?)(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,]\d{1,9})?)?$/;

const clockMs = (hour: number, minute: number, second: number): number | null =>
  hour > 23 || minute > 59 || second > 59 ? null : (hour * 3600 + minute * 60 + second) * 1000;

/** ISO with Z or offset → ms since 1970. */
function offsetMs(text: string): number | null {
  const found = isoInstant.exec(text);
  if (!found) return null;
  const day = match(dayPatterns, found[1] ?? '');
  const clock = clockMs(Number(found[2]), Number(found[3]), Number(found[4] ?? 0));
  const zone = /^([+-])(\d\d):?(\d\d)?$/.exec(found[5] ?? '');
  const offset = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3] ?? 0)) : 0;
  return day === null || clock === null || Math.abs(offset) > 14 * 60 ? null : Date.parse(day) + clock - offset * 60_000;
}

/** The wall clock that a text shows, as ms as if it were UTC; a day alone is 00:00. */
function wallMs(text: string): number | null {
  const day = match(dayPatterns, text);
  if (day !== null) return Date.parse(day);
  if (numeric.test(text)) return serialMs(Number(text.replace(',', '.')));
  const found = timeAtEnd.exec(text);
  const date = found && match(dayPatterns, found[1] ?? '');
  const clock = found && clockMs(Number(found[2]), Number(found[3]), Number(found[4] ?? 0));
  return date === null || clock === null ? null : Date.parse(date) + clock;
}

/** The wall clock of any cell but a text with its own offset. */
function cellWallMs(cell: CellInput): number | null {
  if (typeof cell === 'number') return numberMs(cell);
  if (typeof cell === 'string') return wallMs(plain(cell));
  if (cell instanceof Date) return utcDay(cell.getTime()) === null ? null : cell.getTime();
  return typeof cell === 'object' && cell !== null && 'date' in cell ? wallMs(plain(cell.date)) : null;
}

/**
 * A date in any notation of data/README "Skrivsätt" → 'YYYY-MM-DD'. A time part is dropped (with Z or offset: the Swedish day).
 * Quarter, month ("mars 2026", "2026-03") and ISO week give their last day, as due dates are meant. Not ok: days that the calendar
 * lacks, years outside 1990–2100, two-digit years, words, empty cells.
 */
export function parseDate(cell: CellInput): Parsed<string> {
  const text = typeof cell === 'string' ? plain(cell) : '';
  const instant = offsetMs(text);
  if (instant !== null) return parsed(utcDay(instant + offsetAt(instant)));
  const wall = cellWallMs(cell);
  return parsed(wall === null ? match(periodPatterns, text) : utcDay(wall));
}

/**
 * A Swedish wall clock (Europe/Stockholm) in any notation → UTC 'YYYY-MM-DDTHH:mm:ssZ'; a date alone is 00:00 Swedish time, and Z or
 * offset is honoured. An hour that occurs twice in October is its first (summer time); one that March skips is read with the offset
 * before the change (02:30 → 03:30 summer time), as Temporal's "compatible". Fractions of seconds are dropped. Periods are not ok.
 */
export function parseInstant(cell: CellInput): Parsed<string> {
  const given = typeof cell === 'string' ? offsetMs(plain(cell)) : null;
  const wall = given === null ? cellWallMs(cell) : null;
  const ms = given ?? (wall === null ? null : toUtc(wall));
  return parsed(ms === null ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`);
}

const stockholm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  calendar: 'gregory',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
});
/** Offsets only change on the hour, so one answer per hour is exact; Intl costs microseconds and imports ask 100 000 times. */
const offsets = new Map<number, number>();

/** Swedish offset from UTC at an instant, in ms. */
function offsetAt(ms: number): number {
  const hour = Math.floor(ms / 3_600_000);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const parts = new Map(stockholm.formatToParts(hour * 3_600_000).map((part) => [part.type, Number(part.value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const offset = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour')) - hour * 3_600_000;
  if (offsets.size > 20_000) offsets.clear();
  offsets.set(hour, offset);
  return offset;
}

function toUtc(wall: number): number {
  const before = offsetAt(wall - dayMs);
  const after = offsetAt(wall + dayMs);
  if (offsetAt(wall - before) === before) return wall - before;
  return offsetAt(wall - after) === after ? wall - after : wall - before;
}

const instantMs = (instant: string): number => (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(instant) ? Date.parse(instant) : Number.NaN);

/**
 * A stored UTC instant as Swedish time: date 'YYYY-MM-DD', time 'HH:mm', or 'HH:mm:ss' where there are seconds. Null when the text is
 * not an ISO instant with Z or offset.
 */
export function localParts(instant: string): { readonly date: string; readonly time: string } | null {
  const ms = /Z|[+-]\d\d:\d\d$/.test(instant) ? instantMs(instant) : Number.NaN;
  if (Number.isNaN(ms)) return null;
  const wall = new Date(ms + offsetAt(ms)).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(17, 19) === '00' ? wall.slice(11, 16) : wall.slice(11, 19) };
}

/** A stored UTC instant to be read, "2026-03-02 08:15". Midnight is what a day without a clock time is kept as, and is read as that day. */
export function instantText(instant: string): string {
  const local = localParts(instant);
  if (local === null) return instant;
  return local.time === '00:00' ? local.date : `${local.date} ${local.time.slice(0, 5)}`;
}

/** Elapsed hours from one instant to another, real time also over a DST change, negative when `to` is earlier; null when unreadable. */
export function hoursBetween(from: string, to: string): number | null {
  const hours = (instantMs(to) - instantMs(from)) / 3_600_000;
  return Number.isNaN(hours) ? null : hours;
}
