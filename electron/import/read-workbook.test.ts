import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '#shared/kit/sheet.ts';
import {
  cellText,
  fold,
  parseClass,
  parseDate,
  parseInstant,
  parseInteger,
  parseLevel,
  parseNumber,
  parseYesNo,
  type CellInput,
} from '#shared/kit/swedish.ts';
import { readWorkbook } from './read-workbook.ts';
import { bookOf, firstSheet, refusalOf, text } from './sheet-fixtures.ts';

const folder = join(import.meta.dirname, '../demo/lists');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));

type Column = { readonly header: string; readonly field: string | null; readonly kind: string };
type Entry = {
  readonly file: string;
  readonly sheet: string | null;
  readonly headerRow: number;
  readonly rows: number;
  readonly skipRows: readonly number[];
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly columns: readonly Column[];
};
const { files } = JSON.parse(readFileSync(join(folder, 'mapping.json'), 'utf8')) as { readonly files: readonly Entry[] };

async function sheetOf(entry: Entry): Promise<Sheet> {
  const book = await readWorkbook(bytesOf(entry.file), entry.file);
  const sheet = book.sheets.find(({ name }) => name === entry.sheet);
  if (sheet === undefined) throw new Error(`${entry.file} lacks the sheet`);
  return sheet;
}

const readable: Readonly<Record<string, (cell: CellInput) => { readonly ok: boolean }>> = {
  date: parseDate,
  datetime: parseInstant,
  int: parseInteger,
  number: parseNumber,
  bool: parseYesNo,
  level: parseLevel,
  class: parseClass,
};

describe('the sixteen sample files', () => {
  it('are all there', () => expect(readdirSync(folder).filter((name) => /\.(?:xlsx|csv)$/.test(name))).toHaveLength(16));

  it.each(files)('$file, sheet $sheet: headers, number of rows, and every value of its kind', async (entry) => {
    const sheet = await sheetOf(entry);
    const header = sheet.rows.find(({ row }) => row === entry.headerRow)?.cells.map((cell) => fold(cellText(cell))) ?? [];
    const data = sheet.rows.filter(({ row }) => row > entry.headerRow && !entry.skipRows.includes(row));
    expect(data).toHaveLength(entry.rows);
    const unread = entry.columns.flatMap(({ header: title, kind }) => {
      const column = header.indexOf(fold(title));
      if (column === -1) return [`Rubriken ${title} saknas`];
      const parse = readable[kind];
      const cells = data.map((row) => row.cells[column] ?? null).filter((cell) => cell !== null);
      return cells.filter((cell) => parse !== undefined && !parse(cell).ok).map((cell) => `${title}: ${cellText(cell)}`);
    });
    expect(unread).toEqual([]);
  });

  it.each(files.filter(({ encoding }) => encoding !== undefined))('$file: encoding and delimiter', async (entry) => {
    const book = await readWorkbook(bytesOf(entry.file), entry.file);
    // natfisketest.csv is pure ASCII, where Windows-1252 and UTF-8 are the same bytes.
    const expected = entry.file === 'natfisketest.csv' ? 'utf-8' : entry.encoding;
    expect([book.encoding, book.delimiter]).toEqual([expected, entry.delimiter]);
  });

  it('give the merged process of vra.xlsx as a range', async () => {
    const sheet = firstSheet(await readWorkbook(bytesOf('vra.xlsx'), 'vra.xlsx'));
    expect(sheet.merges).toEqual([{ from: [5, 1], to: [9, 1] }]);
    expect(sheet.rows.filter(({ row }) => row >= 5).map(({ cells }) => cells[0])).toEqual([
      'Systematiskt informationssäkerhetsarbete',
      null,
      null,
      null,
      null,
    ]);
  });
});

const ole = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le'), Buffer.alloc(64)]),
  );
const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, text('<a/>')])));

describe('what a file is', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'not_a_table'],
    ['blanks only', text(' \r\n\n '), 'not_a_table'],
    ['.xls renamed', ole('Workbook'), 'old_excel'],
    ['.xls of Excel 5', ole('Book'), 'old_excel'],
    ['xlsx with a password', ole('EncryptedPackage'), 'encrypted'],
    ['.doc renamed', ole('WordDocument'), 'not_a_table'],
    ['.ods', zip('mimetype', 'content.xml'), 'unsupported'],
    ['.xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), 'unsupported'],
    ['.docx', zip('[Content_Types].xml', 'word/document.xml'), 'not_a_table'],
    ['any zip', zip('bild.png'), 'not_a_table'],
    ['an empty zip', zipSync({}), 'not_a_table'],
    ['a workbook without workbook part', zip('[Content_Types].xml'), 'damaged'],
    ['HTML renamed', text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1'), 'unsupported'],
    ['HTML with doctype', text('\uFEFF\n<!DOCTYPE html><p>'), 'unsupported'],
    ['XML spreadsheet 2003', text('<?xml version="1.0"?><Workbook/>'), 'unsupported'],
    ['MHTML', text('MIME-Version: 1.0\nX-Document-Type: Workbook'), 'unsupported'],
    ['PDF', text('%PDF-1.7\n1 0 obj'), 'not_a_table'],
    ['RTF', text('{\\rtf1 hej}'), 'not_a_table'],
    ['PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'not_a_table'],
    ['gzip', new Uint8Array([0x1f, 0x8b, 8, 0]), 'not_a_table'],
    ['random bytes', new Uint8Array(Array.from({ length: 3_000 }, (_, i) => (i * 7919) % 251)), 'not_a_table'],
    ['PDF with a workbook behind it', new Uint8Array([...text('%PDF-1.7\n'), ...bookOf({ sheets: [''] })]), 'not_a_table'],
  ])('%s is refused', async (_, bytes, code) => expect(await refusalOf(readWorkbook(bytes, 'fil.xlsx'))).toBe(code));

  it('decides by content, not by name', async () => {
    expect((await readWorkbook(bytesOf('vra.xlsx'), 'vra.csv')).formatOf).toBe('xlsx');
    expect((await readWorkbook(bytesOf('utbildning.csv'), 'utbildning.xlsx')).formatOf).toBe('csv');
  });

  it('composes the letters of file names and shortens long ones in messages', async () => {
    expect((await readWorkbook(text('a;b'), 'A\u030Atga\u0308rder.csv')).file).toBe('Åtgärder.csv');
    await expect(readWorkbook(new Uint8Array(), `${'x'.repeat(5_000)}.csv`)).rejects.toThrow(/^.{1,300}$/);
  });

  it('reads a part of a larger buffer', async () => {
    const whole = bytesOf('vra.xlsx');
    const larger = new Uint8Array(whole.length + 20).fill(0x50);
    larger.set(whole, 10);
    expect((await readWorkbook(larger.subarray(10, 10 + whole.length), 'vra.xlsx')).sheets).toHaveLength(1);
  });

  it('cut anywhere gives a refusal', async () => {
    const whole = bytesOf('vra.xlsx');
    const cuts = Array.from({ length: 40 }, (_, index) => Math.floor((whole.length * (index + 1)) / 41));
    const codes = await Promise.all(cuts.map((length) => refusalOf(readWorkbook(whole.subarray(0, length), 'vra.xlsx'))));
    expect(new Set(codes)).toEqual(new Set(['damaged']));
  });
});
