/** Numbers and plurals of one language, for its dictionaries: "1 rad", "1 234 rader"; "1 row", "1,234 rows". */
export function wordingIn(locale: 'sv-SE' | 'en-GB') {
  const format = new Intl.NumberFormat(locale);
  const number = (n: number): string => format.format(n);
  const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
  return { number, count } as const;
}

/** A label inside a sentence: "Risk" → "risk", "E-kurs" → "e-kurs"; "VRA-rad" and "NIS2-område" keep their capitals. */
export const lower = (label: string): string => (/^\p{Lu}-?\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);
