import type { SheetCell } from '#shared/kit/sheet.ts';

/** Number formats that every Excel knows without a definition (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are East Asian dates. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const builtInDuration = 46;

/** True when a number format shows a date or a time of day. Durations such as [h]:mm are numbers of hours, not dates. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id) && id !== builtInDuration;
  if (/^(?:general|standard)$/i.test(code)) return false;
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*./g, '').split(';', 1)[0] ?? '';
  return !/\[(?:h+|m+|s+)\]/i.test(bare) && /[dmyhså]/i.test(bare.replace(/\[[^\]]*\]?/g, ''));
}

const daySeconds = 86_400;
/** 1970-01-01 in days from 1899-12-30. */
const epoch1900 = 25_569;
const shift1904 = 1_462;
const lastSerial = 2_958_465;

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * An Excel serial in a date-formatted cell. Less than a day is a time of day ('08:30'); what Excel itself shows as ##### or as
 * 1900-02-29, a day that never was, stays a number.
 */
export function dateCell(serial: number, date1904: boolean): SheetCell {
  const seconds = Math.round(serial * daySeconds);
  if (seconds > 0 && seconds < daySeconds) return clock(seconds);
  const days = Math.floor(seconds / daySeconds) + (date1904 ? shift1904 : 0);
  if (!(days >= 1 && days <= lastSerial) || days === 60) return serial;
  // Excel believes in 1900-02-29, so that its earlier days are one off.
  const day = dayCell(days - epoch1900 + (days < 60 ? 1 : 0));
  const rest = seconds - Math.floor(seconds / daySeconds) * daySeconds;
  return rest === 0 ? day : { date: `${day.date}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}` };
}

/** One cell per day: a list of 100 000 rows has a few hundred, and a cell that is shared crosses to another thread once per message. */
const dayCells = new Map<number, { readonly date: string }>();

/** Days since 1970-01-01 → the cell of that day. */
function dayCell(days: number): { readonly date: string } {
  const known = dayCells.get(days);
  if (known !== undefined) return known;
  const cell = { date: new Date(days * daySeconds * 1000).toISOString().slice(0, 10) };
  if (dayCells.size > 10_000) dayCells.clear();
  dayCells.set(days, cell);
  return cell;
}

function clock(seconds: number): string {
  const minutes = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? minutes : `${minutes}:${pad(seconds % 60)}`;
}
