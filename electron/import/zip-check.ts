import { pipeline, type Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.ts';
import { ImportRefusal, refuse } from './refusal.ts';

/** A checked zip. Part names are matched without regard to case, as OPC does; `has` and `stream` take them without leading slash. */
export type ZipParts = {
  readonly file: string;
  readonly has: (name: string) => boolean;
  /** The unpacked bytes; throws a refusal on wrong sizes, checksum or packing. The part must exist. */
  readonly stream: (name: string) => AsyncGenerator<Uint8Array, void>;
};

/**
 * Opens a zip and checks its directory before anything is unpacked (RELIABILITY.md 2l): sizes, ratio, number, names, overlap and
 * encryption of the entries. Nothing is ever written to disk, so a hostile name can do no harm, but it says that the file is no workbook.
 */
export async function openZip(bytes: Uint8Array, file: string): Promise<ZipParts> {
  if (bytes.byteLength > limits.xlsxBytes) throw refuse.bigFile(file);
  const zip = await openDirectory(bytes, file);
  if (zip.entryCount > limits.zipEntries) throw refuse.bomb(file);
  const entries = await readDirectory(zip, file);
  checkSizes(entries, file);
  checkOverlap(entries, file);
  const parts = new Map<string, Entry>();
  for (const entry of entries) {
    checkEntry(entry, file);
    const key = entry.fileName.toLowerCase();
    if (parts.has(key)) throw refuse.unsafeNames(file);
    parts.set(key, entry);
  }
  return {
    file,
    has: (name) => parts.has(name.toLowerCase()),
    stream: (name) => unpack(zip, parts.get(name.toLowerCase()), file),
  };
}

function openDirectory(bytes: Uint8Array, file: string): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { lazyEntries: true, autoClose: false, decodeStrings: true, strictFileNames: true, validateEntrySizes: true };
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, options, (error, zip) => {
      if (error) reject(refuse.damaged(file, error));
      else resolve(zip);
    });
  });
}

function readDirectory(zip: ZipFile, file: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => {
      reject(directoryRefusal(error, file));
    });
    zip.readEntry();
  });
}

/** yauzl stops at these by itself and tells them only by its message. */
function directoryRefusal(error: Error, file: string): ImportRefusal {
  if (error.message.includes('strong encryption')) return refuse.encrypted(file, error);
  const name = /invalid characters|absolute path|invalid relative path/.test(error.message);
  return name ? refuse.unsafeNames(file, error) : refuse.damaged(file, error);
}

function checkSizes(entries: readonly Entry[], file: string): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.uncompressedSize;
    const packed = Math.max(entry.compressedSize, 1);
    const swollen = entry.uncompressedSize > limits.ratioFromBytes && entry.uncompressedSize / packed > limits.ratio;
    if (entry.uncompressedSize > limits.entryBytes || total > limits.totalBytes || swollen) throw refuse.bomb(file);
  }
}

/** Entries that share packed bytes make a small file unpack to anything. */
function checkOverlap(entries: readonly Entry[], file: string): void {
  const localHeader = 30;
  let free = 0;
  for (const entry of [...entries].toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < free) throw refuse.unsafeNames(file);
    free = entry.relativeOffsetOfLocalHeader + localHeader + entry.fileNameLength + entry.compressedSize;
  }
}

const strongEncryption = 0x40;
const symbolicLink = 0xa000;

function checkEntry(entry: Entry, file: string): void {
  if (entry.isEncrypted() || (entry.generalPurposeBitFlag & strongEncryption) !== 0) throw refuse.encrypted(file);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) throw refuse.damaged(file);
  const mode = (entry.externalFileAttributes >>> 16) & 0xf000;
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (mode === symbolicLink || entry.fileNameLength > 255 || /[\u0000-\u001F\\:]|(?:^|\/)\.\.?(?:\/|$)|^\//.test(entry.fileName))
    throw refuse.unsafeNames(file);
}

async function* unpack(zip: ZipFile, entry: Entry | undefined, file: string): AsyncGenerator<Uint8Array, void> {
  if (entry === undefined) throw refuse.damaged(file);
  let size = 0;
  let sum = 0;
  try {
    for await (const chunk of (await openStream(zip, entry)) as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      // The directory may lie about the size.
      if (size > entry.uncompressedSize) throw refuse.bomb(file);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof ImportRefusal ? error : refuse.damaged(file, error);
  }
  if (size !== entry.uncompressedSize || sum !== entry.crc32) throw refuse.damaged(file);
}

/** Inflated in larger pieces than yauzl's 16 kB, which is a fifth faster; size and checksum are compared by `unpack`. */
async function openStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  const raw = await openRaw(zip, entry);
  if (entry.compressionMethod === 0) return raw;
  const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
  // An error of `raw` reaches the reader through `inflate`, which the pipeline destroys with it.
  pipeline(raw, inflate, () => {});
  return inflate;
}

function openRaw(zip: ZipFile, entry: Entry): Promise<Readable> {
  const decompress = entry.compressionMethod === 0 ? null : false;
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, { decompress, decrypt: null, start: null, end: null }, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
