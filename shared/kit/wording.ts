import { locale } from './language.ts';

/** Numbers and plurals of one language, for its dictionaries: "1 rad", "1 234 rader"; "1 row", "1,234 rows". */
export function wordingIn(of: 'sv-SE' | 'en-GB') {
  const format = new Intl.NumberFormat(of);
  const number = (n: number): string => format.format(n);
  const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
  return { number, count } as const;
}

/** A label inside a sentence: "Risk" → "risk", "E-kurs" → "e-kurs"; "VRA-rad" and "NIS2-område" keep their capitals. */
export const lower = (label: string): string => (/^\p{Lu}-?\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);

const formats = new Map<string, Intl.NumberFormat>();
/** A number in the chosen language, minus as "−"; to make a format takes a hundred times as long as to use it. */
export function numberText(n: number, decimals: number): string {
  const key = `${locale()} ${decimals}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals });
  formats.set(key, format);
  return format.format(n).replace('-', '−');
}
