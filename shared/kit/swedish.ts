import type { CellInput, Parsed } from './swedish-time.ts';

// One address for all that reads Swedish cells; the dates stand in a file of their own because of its length.
export { hoursBetween, instantText, localParts, parseDate, parseInstant } from './swedish-time.ts';
export type { CellInput, Parsed } from './swedish-time.ts';

const no = { ok: false } as const;
const yes = <T>(value: T): Parsed<T> => ({ ok: true, value });

/** Å, Ä and Ö come after Z; every other diacritic is folded (é → e). Plain bytes then sort as Swedish does. */
const afterZ: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}' };

/** Key whose byte order (SQLite BINARY, `<`) is Swedish order without regard to case: … z å ä ö. */
export const sortKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[åäö]/g, (letter) => afterZ[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The form in which headers, names and enum words are compared: NFC, lower case, every run of blanks (also NBSP, line breaks) one blank. */
export const fold = (text: string): string =>
  text
    // Soft hyphens and zero-width characters come along when a heading is copied from a web page; nobody sees them.
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .toLocaleLowerCase('sv')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

// C0 except \t \n, DEL and C1, U+FFFE/FFFF (Word rejects a document with them), lone surrogates (SQLite replaces them silently).
// oxlint-disable-next-line no-control-regex -- these are the characters to take away
const forbidden = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;
// Word's own break within a paragraph is a vertical tab, a web page's U+2028: without them words would grow together.
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const endBlank = /[\s\u200B-\u200D\u2060\uFEFF]/;

/** Without a pattern anchored at the end, which takes quadratic time on a long run of blanks. */
function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && endBlank.test(text.charAt(start))) start += 1;
  while (end > start && endBlank.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Text as it is stored: NFC, `\n` for line breaks, no control characters or lone surrogates, no blanks or zero-width characters at the ends. */
export const cleanText = (text: string): string => trimEnds(text.replace(lineBreaks, '\n').replace(forbidden, '')).normalize('NFC');

/** True for an empty cell and one of blanks only. */
export const isBlank = (cell: CellInput): boolean => cell === null || cell === undefined || (typeof cell === 'string' && fold(cell) === '');

/**
 * The cell as a Swedish Excel shows it, for text fields and row reports: decimal comma, at most 15 digits, 'SANT'/'FALSKT', dates as
 * 'YYYY-MM-DD' or 'YYYY-MM-DD HH:mm', an error value as its code. Texts go through `cleanText`; an empty cell is ''.
 */
export function cellText(cell: CellInput): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cleanText(cell);
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(Number(cell.toPrecision(15))).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'SANT' : 'FALSKT';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : shownDate(cell.toISOString());
  return 'date' in cell ? shownDate(cell.date) : cell.error;
}

const shownDate = (iso: string): string =>
  iso
    .slice(0, 19)
    .replace('T', ' ')
    .replace(/ 00:00:00$/, '')
    .replace(/( \d\d:\d\d):00$/, '$1');

/** Only texts and numbers are read by the patterns below; a date or an error value in such a column is a mistake. */
const plain = (cell: CellInput): string | null => {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : null;
  return typeof cell === 'string' ? fold(cell).replace(/[\u2010-\u2015\u2212]/g, '-') : null;
};

const decimal = /^[+-]?(?:\d{1,3}(?: \d{3})+|\d+)(?:[.,]\d+)?$/;

/** Decimal comma or point, thousands by blank (also NBSP and thin): '1 234,5'. Not ok: units, %, exponents, two separators, beyond ±10^15. */
export function parseNumber(cell: CellInput): Parsed<number> {
  const text = plain(cell);
  if (text === null || (typeof cell === 'string' && !decimal.test(text))) return no;
  const value = Number(text.replace(/ /g, '').replace(',', '.'));
  return Math.abs(value) <= 1e15 ? yes(value + 0) : no;
}

/** `parseNumber` that must be whole: '12', '12,0', 1 234. */
export function parseInteger(cell: CellInput): Parsed<number> {
  const number = parseNumber(cell);
  return number.ok && Number.isInteger(number.value) ? number : no;
}

const yesWords = new Set(['j', 'ja', 'x', '1', 'true', 'sant', 'yes', '✓', '✔']);
const noWords = new Set(['n', 'nej', '0', 'false', 'falskt', 'no', '-', '']);

/** J, Ja, x, 1, sant, true, yes, ✓ → true; N, Nej, 0, falskt, false, no, a dash and an empty cell → false; any other is not ok. */
export function parseYesNo(cell: CellInput): Parsed<boolean> {
  if (typeof cell === 'boolean') return yes(cell);
  const text = cell === null || cell === undefined ? '' : plain(cell)?.replace(/[\uFE0E\uFE0F]/g, '');
  if (text === undefined) return no;
  if (yesWords.has(text)) return yes(true);
  return noWords.has(text) ? yes(false) : no;
}

// After a dash, point, colon or bracket any description that begins with no digit; after a mere blank a description without digits.
const level = /^(?:nivå ?)?(\d{1,2})(?: ?[-.:)](?: ?[^\d ].*)?| [^\d ]\D*)?$/;

/** A step of a scale, 0–99: 3, '3', '3 - Möjlig', '3. Möjlig', '3 Möjlig', 'Nivå 3'. Not ok: 2.5, '2–3', words alone. The model decides the range. */
export function parseLevel(cell: CellInput): Parsed<number> {
  const found = level.exec(plain(cell) ?? '');
  return found ? yes(Number(found[1])) : no;
}

/** Konfidentialitet, riktighet, tillgänglighet and, where used, spårbarhet; digits 0–9, the model decides the range. */
export type ClassLevels = { readonly k: number; readonly r: number; readonly t: number; readonly s?: number };

const lettered = /^(?:[krts] ?[:=]? ?\d(?:[ ,;/-]+|(?=[krts])|$))+$/;
const bare = /^(\d)(?: ?- ?(\d) ?- ?| ?\/ ?(\d) ?\/ ?| ?, ?(\d) ?, ?| (\d) )(\d)$/;

/**
 * An information class in one cell: 'K3 R2 T2' in any order, 'k3r2t2', 'K:3 R:2 T:2', with S if it is there, or three digits in the
 * order K R T: '3-2-2', '3/2/2', '3 2 2', '3,2,2'. Not ok: an aspect missing or twice, and a cell that Excel has made a date.
 */
export function parseClass(cell: CellInput): Parsed<ClassLevels> {
  const text = typeof cell === 'string' ? (plain(cell) ?? '') : '';
  const digits = bare.exec(text);
  if (digits) return yes({ k: Number(digits[1]), r: Number(digits[2] ?? digits[3] ?? digits[4] ?? digits[5]), t: Number(digits[6]) });
  if (!lettered.test(text)) return no;
  const pairs = [...text.matchAll(/([krts]) ?[:=]? ?(\d)/g)].map(([, aspect, digit]) => [aspect ?? '', Number(digit)] as const);
  const found = new Map(pairs);
  const [k, r, t, s] = ['k', 'r', 't', 's'].map((aspect) => found.get(aspect));
  if (found.size !== pairs.length || k === undefined || r === undefined || t === undefined) return no;
  return yes({ k, r, t, ...(s === undefined ? {} : { s }) });
}

/**
 * References in one cell: separated by ';' and line breaks; by ',' too, but only where the cell has no ';' (names may hold a comma).
 * Trimmed, empty ones dropped, order and repeats kept (a second column may follow the same order). A number is one reference.
 */
export function splitRefs(cell: CellInput): readonly string[] {
  const text = cellText(cell);
  const separator = typeof cell !== 'string' || text.includes(';') ? /[;\n]/ : /[,\n]/;
  return text.split(separator).map(cleanText).filter(Boolean);
}
