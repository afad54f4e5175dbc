import { cellAddress, type SheetCell, type SheetEncoding } from '#shared/kit/sheet.ts';
import { decodeText } from './csv-encoding.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { rowWriter, type SheetSink } from './sheet-sink.ts';

export type CsvHints = { readonly encoding?: SheetEncoding; readonly delimiter?: string };
/** What was used: given or detected. */
export type CsvFound = { readonly encoding: SheetEncoding; readonly delimiter: string };

/**
 * Reads delimited text into one sheet without name. Rows count as in a spreadsheet: a quoted line break is inside its row, blank lines
 * count, a first line `sep=;` does not. Quotes as in RFC 4180; a quote in the middle of a field is a character, and so is an opening
 * quote that never closes. Every cell is a text or null. Throws an ImportRefusal.
 */
export function readCsv(bytes: Uint8Array, file: string, sink: SheetSink, hints: CsvHints = {}): CsvFound {
  if (bytes.byteLength > limits.csvBytes) throw refuse.bigFile(file);
  const { text, encoding } = decodeText(bytes, file, hints.encoding);
  refuseOtherText(text, file);
  const separator = /^sep=([^\r\n])(?:\r\n?|\n|$)/i.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const delimiter = (hints.delimiter || separator?.[1])?.slice(0, 1) ?? detectDelimiter(body);
  sink.sheet({ name: null });
  const writer = rowWriter(file, sink);
  readRows(body, delimiter, file, (row, cells) => {
    if (row > limits.rows) throw refuse.farCell(file, cellAddress(row, 1));
    if (cells.length > limits.columns) throw refuse.farCell(file, cellAddress(row, cells.length));
    if (cells.length > 0) writer.row({ row, cells });
  });
  writer.flush();
  sink.end({ merges: [] });
  return { encoding, delimiter };
}

const markup = /^\s*(?:<(?:!doctype|html|head|meta|table|\?xml|workbook)|mime-version:)/i;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const controls = /[\u0000-\u0008\u000E-\u001F]/g;

/** Web pages that are saved as .xls, and binary files: a table has next to no control characters. */
function refuseOtherText(text: string, file: string): void {
  if (text.trim() === '') throw refuse.empty(file);
  const start = text.slice(0, 4_096);
  if (markup.test(start)) throw refuse.webPage(file);
  if (/^(?:%PDF-|\{\\rtf)/.test(start) || (start.match(controls)?.length ?? 0) > start.length / 50) throw refuse.notATable(file);
  const nul = text.indexOf('\u0000');
  if (nul !== -1) throw refuse.damagedText(file, String(text.slice(0, nul).split('\n').length));
}

const candidates = [';', '\t', '|', ','] as const;

/**
 * The delimiter by counting outside quotes over the first lines. Best is one that stands on the first line with any and equally often
 * on most lines, so that decimal commas and lists inside cells do not win; then the most frequent; then the order above. None: ';'.
 */
export function detectDelimiter(text: string): string {
  const lines = firstLines(text);
  const opening = lines.find((line) => candidates.some((candidate) => line.includes(candidate))) ?? '';
  const ranked = candidates.map((delimiter, order) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const [usual, times] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
    const steady = times >= lines.length * 0.6;
    const tier = steady && opening.includes(delimiter) ? 2 : Number(steady);
    return { delimiter, tier, weight: usual * times, order };
  });
  const best = ranked.toSorted((a, b) => b.tier - a.tier || b.weight - a.weight || a.order - b.order)[0];
  return best !== undefined && best.weight > 0 ? best.delimiter : ';';
}

/** The first thirty lines that are not blank, with quoted parts taken out. */
function firstLines(text: string): readonly string[] {
  const start = text.slice(0, 64 * 1024).replace(/"(?:[^"]|"")*"/g, '');
  return start
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30);
}

type EachRow = (row: number, cells: SheetCell[]) => void;
type Field = { readonly value: string; readonly end: number };

/** `\r`, `\n` and `\r\n` all end a row; trailing empty cells are dropped. */
function readRows(text: string, delimiter: string, file: string, each: EachRow): void {
  const plainEnd = new RegExp(`[${delimiter.replace(/[\\\]^-]/g, '\\$&')}\\r\\n]`, 'g');
  let position = 0;
  let row = 1;
  let cells: SheetCell[] = [];
  let column = 0;
  while (position < text.length) {
    const { value, end } = readField(text, position, plainEnd);
    column += 1;
    if (value.length > limits.cellChars) throw refuse.longCell(file, cellAddress(row, column));
    if (value !== '') {
      if (column > limits.columns) throw refuse.farCell(file, cellAddress(row, column));
      while (cells.length < column - 1) cells.push(null);
      cells.push(value);
    }
    position = end + 1;
    if (end < text.length && text.startsWith(delimiter, end)) continue;
    if (text[end] === '\r' && text[end + 1] === '\n') position += 1;
    each(row, cells);
    row += 1;
    column = 0;
    cells = [];
  }
  // A delimiter as the very last character leaves its row open.
  if (column > 0) each(row, cells);
}

/** The field at `start`; `end` is the place of the delimiter or line break after it, or the end of the text. */
function readField(text: string, start: number, plainEnd: RegExp): Field {
  if (text[start] === '"') {
    const quoted = quotedField(text, start + 1, plainEnd);
    if (quoted !== null) return quoted;
  }
  return plainField(text, start, plainEnd);
}

function plainField(text: string, start: number, plainEnd: RegExp): Field {
  plainEnd.lastIndex = start;
  const end = plainEnd.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}

/**
 * A quote closes its field when a delimiter or line break follows. One that rather opens another field shows that the first was a lone
 * quote: null, so that it does not swallow the rows up to there. Others are characters that someone forgot to double.
 */
function quotedField(text: string, from: number, plainEnd: RegExp): Field | null {
  const last = from + 2 * limits.cellChars + 2;
  for (let quote = text.indexOf('"', from); quote !== -1 && quote <= last; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      quote += 1;
      continue;
    }
    const rest = plainField(text, quote + 1, plainEnd);
    if (/^ *$/.test(rest.value)) return { value: text.slice(from, quote).replaceAll('""', '"'), end: rest.end };
    plainEnd.lastIndex = quote - 1;
    if (plainEnd.exec(text)?.index === quote - 1) return null;
  }
  return null;
}
