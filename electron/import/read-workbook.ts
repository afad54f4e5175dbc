import type { SheetEncoding, Workbook } from '#shared/kit/sheet.ts';
import { readCsv } from './csv-reader.ts';
import { ImportRefusal, refuse } from './refusal.ts';
import { collector, type SheetSink } from './sheet-sink.ts';
import { readXlsx } from './xlsx-reader.ts';

/** Only for CSV; `encoding` yields to a byte order mark. `delimiter` is one character. */
export type ReadHints = { readonly encoding?: SheetEncoding; readonly delimiter?: string };
/** Everything of a Workbook but its sheets. */
export type WorkbookHead = Omit<Workbook, 'sheets'>;
export type ReadSource = { readonly bytes: Uint8Array; readonly fileName: string; readonly hints?: ReadHints };

/**
 * Reads a whole file in this thread; the program itself reads through `readInWorker`. What the bytes are decides, not the name.
 * Throws an ImportRefusal and nothing else.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string, hints: ReadHints = {}): Promise<Workbook> {
  const sink = collector();
  const head = await readInto({ bytes, fileName, hints }, sink);
  return { ...head, sheets: sink.sheets() };
}

/** As `readWorkbook`, but sheets and rows go to the sink as they are found. Rows given before a refusal must be thrown away. */
export async function readInto({ bytes, fileName, hints = {} }: ReadSource, sink: SheetSink): Promise<WorkbookHead> {
  // macOS gives file names decomposed; mapping files compare them composed.
  const file = fileName.normalize('NFC');
  try {
    if (startsWith(bytes, ole)) throw oleRefusal(bytes, file);
    if (startsWith(bytes, zip) || startsWith(bytes, emptyZip)) {
      await readXlsx(bytes, file, sink);
      return { file, formatOf: 'xlsx' };
    }
    if (others.some((signature) => startsWith(bytes, signature))) throw refuse.notATable(file);
    return { file, formatOf: 'csv', ...readCsv(bytes, file, sink, hints) };
  } catch (error) {
    throw error instanceof ImportRefusal ? error : refuse.failed(file, error);
  }
}

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zip = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
/** PNG, JPEG, GIF, gzip, 7z, RAR: no text, but some hold few control characters. */
const others = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Excel wraps a workbook with a password or a sensitivity label in the container that .xls has too; the stream names tell. */
function oleRefusal(bytes: Uint8Array, file: string): ImportRefusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return refuse.encrypted(file);
  return holds('Workbook') || holds('Book') ? refuse.oldExcel(file) : refuse.notATable(file);
}
