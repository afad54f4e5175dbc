import { Zip, ZipDeflate } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { bookEntries, bookOf, cellsOf, refusalOf, text, zipOf, type ZipEntry } from './sheet-fixtures.ts';

const good = bookEntries({ sheets: ['<row><c><v>1</v></c></row>'] });
const sheetName = 'xl/worksheets/sheet1.xml';
const read = (bytes: Uint8Array) => readWorkbook(bytes, 'prov.xlsx');
const withEntry = (entry: ZipEntry): Uint8Array => zipOf([...good, entry]);
/** The usual workbook, its sheet packed in another way. */
const sheetAs = (change: Partial<ZipEntry>): Uint8Array =>
  zipOf(good.map((entry) => (entry.name === sheetName ? { ...entry, ...change } : entry)));

/** As Word and many servers write zips: sizes only after the data. */
function streamedZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const { name, data } of entries) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(typeof data === 'string' ? text(data) : data, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

describe('zips that are read', () => {
  it.each([
    ['packed', zipOf(good)],
    ['stored', zipOf(good.map((entry) => ({ ...entry, method: 0 })))],
    ['with data descriptors', streamedZip(good)],
    ['with a picture', withEntry({ name: 'xl/media/image1.png', data: new Uint8Array(1_000) })],
    ['with a folder entry', withEntry({ name: 'xl/media/', data: '', method: 0 })],
  ])('%s', async (_, bytes) => expect(cellsOf(await read(bytes))).toEqual([[1]]));
});

describe('zips that are refused by their directory', () => {
  it.each<[string, Uint8Array, string]>([
    ['duplicate name', withEntry({ name: sheetName, data: 'x' }), 'damaged'],
    ['duplicate name in other case', withEntry({ name: sheetName.toUpperCase(), data: 'x' }), 'damaged'],
    ['path upwards', withEntry({ name: '../ond.xml', data: 'x' }), 'damaged'],
    ['path upwards inside', withEntry({ name: 'xl/../../ond.xml', data: 'x' }), 'damaged'],
    ['absolute path', withEntry({ name: '/etc/passwd', data: 'x' }), 'damaged'],
    ['drive letter', withEntry({ name: 'C:/ond.xml', data: 'x' }), 'damaged'],
    ['backslash', withEntry({ name: '..\\ond.xml', data: 'x' }), 'damaged'],
    ['NUL in a name', withEntry({ name: 'xl/a\u0000.xml', data: 'x' }), 'damaged'],
    ['name of 300 characters', withEntry({ name: 'x'.repeat(300), data: 'x' }), 'damaged'],
    ['symbolic link', withEntry({ name: 'xl/link', data: '/etc/passwd', attributes: 0xa1ff0000 }), 'damaged'],
    ['encrypted entry', sheetAs({ flags: 0x801 }), 'encrypted'],
    ['strongly encrypted entry', sheetAs({ flags: 0x841 }), 'encrypted'],
    ['unknown compression', sheetAs({ method: 12 }), 'damaged'],
    [
      'too many entries',
      zipOf([...good, ...Array.from({ length: 2_000 }, (_, i) => ({ name: `x/${i}`, data: '', method: 0 }))]),
      'too_big',
    ],
    ['entries that share bytes', zipOf([...good, { ...(good[0] as ZipEntry), name: 'xl/samma.xml', lie: { offset: 0 } }]), 'damaged'],
    ['declared 300 MB', sheetAs({ lie: { size: 300 * 1024 * 1024 } }), 'too_big'],
    ['declared ratio', sheetAs({ lie: { size: 2 * 1024 * 1024 } }), 'too_big'],
    ['bytes behind the end', new Uint8Array([...zipOf(good), 1, 2, 3]), 'damaged'],
    ['more than 25 MB', new Uint8Array(Buffer.concat([zipOf(good), Buffer.alloc(26 * 1024 * 1024)])), 'too_big'],
  ])('%s', async (_, bytes, code) => expect(await refusalOf(read(bytes))).toBe(code));

  it('zip64 whose record is missing', async () => {
    const bytes = Buffer.from(zipOf(good));
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    const changed = Buffer.concat([bytes.subarray(0, -22), locator, bytes.subarray(-22)]);
    expect(await refusalOf(read(new Uint8Array(changed)))).toBe('damaged');
  });
});

describe('zips whose directory lies', () => {
  it.each<[string, Uint8Array, string]>([
    ['wrong checksum', sheetAs({ lie: { crc: 1 } }), 'damaged'],
    ['more bytes than declared', sheetAs({ data: ' '.repeat(5_000_000), lie: { size: 100 } }), 'too_big'],
    ['fewer bytes than declared', sheetAs({ lie: { size: 1_000 } }), 'damaged'],
    ['packed bytes are no deflate stream', sheetAs({ data: new Uint8Array(500).fill(0xff), method: 0 }), 'damaged'],
  ])('%s', async (_, bytes, code) => expect(await refusalOf(read(bytes))).toBe(code));

  it('any flipped byte gives the same values or a refusal', async () => {
    const whole = bookOf({ sheets: ['<row><c><v>1234567</v></c></row>'] });
    const outcomes = await Promise.all(
      Array.from(whole, async (byte, index) => {
        const changed = whole.slice();
        changed[index] = byte ^ 0x10;
        return read(changed).then(
          (book) => JSON.stringify(cellsOf(book)),
          () => refusalOf(read(changed)),
        );
      }),
    );
    const allowed = ['[[1234567]]', 'damaged', 'too_big', 'encrypted', 'not_a_table', 'unsupported'];
    expect(outcomes.filter((outcome) => !allowed.includes(outcome))).toEqual([]);
  });
});
