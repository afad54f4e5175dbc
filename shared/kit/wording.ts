import { locale, type Locale } from './language.ts';

/** Numbers and plurals of one language, for its dictionaries: "1 rad", "1 234 rader"; "1 row", "1,234 rows". */
export function wordingIn(of: Locale) {
  const format = new Intl.NumberFormat(of);
  const number = (n: number): string => format.format(n);
  const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
  return { number, count } as const;
}

/** A label inside a sentence: "Risk" → "risk", "E-kurs" → "e-kurs"; "VRA-rad" and "NIS2-område" keep their capitals. */
export const lower = (label: string): string => (/^\p{Lu}-?\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

/** One of each in every language: to make a format takes a hundred times as long as to use it. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, WeakMap<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>>();

/** A number in the chosen language, minus as "−". */
export function numberText(n: number, decimals: number): string {
  const key = `${locale()} ${decimals}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals });
  numberFormats.set(key, format);
  return format.format(n).replace('-', '−');
}

/** A day or a time in the chosen language. `parts`: which of them and where, a constant. */
export function dateText(at: Date | number, parts: Intl.DateTimeFormatOptions): string {
  const known = dateFormats.get(locale()) ?? new WeakMap<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();
  const format = known.get(parts) ?? new Intl.DateTimeFormat(locale(), parts);
  dateFormats.set(locale(), known.set(parts, format));
  return format.format(at);
}
