import type { SheetEncoding } from '#shared/kit/sheet.ts';
import { refuse } from './refusal.ts';

export type DecodedText = { readonly text: string; readonly encoding: SheetEncoding };

/**
 * Bytes → text. A byte order mark decides; then the hint; then UTF-8 where the bytes are valid, UTF-16LE where every other byte is NUL,
 * else Windows-1252, which Swedish Excel writes. Bytes that are mostly UTF-8 with a few errors are refused with the row, since reading
 * them as Windows-1252 would turn every å into two wrong letters. Throws an ImportRefusal.
 */
export function decodeText(bytes: Uint8Array, file: string, hint?: SheetEncoding): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8-bom', text: strictUtf8(bytes.subarray(3), file) };
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const encoding = hint ?? detect(bytes, file);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(bytes, encoding);
  const text = encoding === 'cp1252' ? new TextDecoder('windows-1252').decode(bytes) : strictUtf8(bytes, file);
  return { text, encoding: encoding === 'utf-8-bom' ? 'utf-8' : encoding };
}

const utf16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be' = 'utf-16le'): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

function strictUtf8(bytes: Uint8Array, file: string): string {
  const { firstError } = scanUtf8(bytes);
  if (firstError !== -1) throw refuse.damagedText(file, String(rowAt(bytes, firstError)));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function detect(bytes: Uint8Array, file: string): SheetEncoding {
  if (looksUtf16(bytes)) return 'utf-16le';
  const { letters, errors, firstError } = scanUtf8(bytes);
  if (errors === 0) return 'utf-8';
  if (letters > 5 * errors) throw refuse.damagedText(file, String(rowAt(bytes, firstError)));
  return 'cp1252';
}

function looksUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2_000);
  let odd = 0;
  for (let index = 1; index < sample.length; index += 2) if (sample[index] === 0) odd += 1;
  return odd > sample.length / 4;
}

type Utf8Scan = { readonly letters: number; readonly errors: number; readonly firstError: number };

/** Counts multi-byte characters and the bytes that belong to none; `firstError` is -1 where there is none. */
function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let letters = 0;
  let errors = 0;
  let firstError = -1;
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes, index);
    if (length > 1) letters += 1;
    if (length === 0) {
      errors += 1;
      if (firstError === -1) firstError = index;
    }
    index += length || 1;
  }
  return { letters, errors, firstError };
}

const continues = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let index = from; index <= to; index += 1) if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
};

/** Length of the well-formed sequence at `index` (Unicode table 3-7), 0 when there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[index + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return continues(bytes, index + 1, index + 1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return continues(bytes, index + 1, index + 2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
    return continues(bytes, index + 1, index + 3) ? 4 : 0;
  }
  return 0;
}

/** 1-based line of a byte. */
function rowAt(bytes: Uint8Array, position: number): number {
  let row = 1;
  for (let index = 0; index < position; index += 1) if (bytes[index] === 0x0a) row += 1;
  return row;
}
