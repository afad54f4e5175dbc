import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { SheetEncoding } from '#shared/kit/sheet.ts';
import { detectDelimiter } from './csv-reader.ts';
import { readWorkbook, type ReadHints } from './read-workbook.ts';
import { cellsOf, firstSheet, refusalOf, text } from './sheet-fixtures.ts';

const read = (bytes: Uint8Array, hints?: ReadHints) => readWorkbook(bytes, 'prov.csv', hints);
const cells = async (value: string, hints?: ReadHints) => cellsOf(await read(text(value), hints));

describe('encodings', () => {
  const content = 'Åtgärd;Ägare\r\nÖva krisledning;”Säkerhet” – 5 €';
  const cp1252 = Buffer.from(content.replace('”Säkerhet” – 5 €', '\u0094S\u00E4kerhet\u0094 \u0096 5 \u0080'), 'latin1');
  const table: readonly (readonly [SheetEncoding, Uint8Array])[] = [
    ['utf-8', text(content)],
    ['utf-8-bom', text(`\uFEFF${content}`)],
    ['cp1252', new Uint8Array(cp1252)],
    ['utf-16le', new Uint8Array(Buffer.from(`\uFEFF${content}`, 'utf16le'))],
    ['utf-16le', new Uint8Array(Buffer.from(content, 'utf16le'))],
    ['utf-16be', new Uint8Array(Buffer.from(`\uFEFF${content}`, 'utf16le').swap16())],
  ];
  it.each(table)('recognises %s', async (encoding, bytes) => {
    const book = await read(bytes);
    expect([book.encoding, book.delimiter, book.formatOf]).toEqual([encoding, ';', 'csv']);
    expect(cellsOf(book)).toEqual([
      ['Åtgärd', 'Ägare'],
      ['Öva krisledning', '”Säkerhet” – 5 €'],
    ]);
  });

  it('follows a hint, but a byte order mark more', async () => {
    expect(cellsOf(await read(text('Å;1'), { encoding: 'cp1252' }))).toEqual([['Ã…', '1']]);
    expect((await read(text('\uFEFFÅ;1'), { encoding: 'cp1252' })).encoding).toBe('utf-8-bom');
    expect(await refusalOf(read(new Uint8Array([0xc5, 0x3b, 0x31]), { encoding: 'utf-8' }))).toBe('damaged');
  });

  it('names the row of a byte that does not belong in a UTF-8 file', async () => {
    const bytes = new Uint8Array([...text('Åäö;Åäö\nÅäö;1\nfel '), 0xff, ...text(';2\n')]);
    await expect(read(bytes)).rejects.toThrow('rad 3');
    expect(await refusalOf(read(bytes))).toBe('damaged');
    expect((await read(bytes, { encoding: 'cp1252' })).encoding).toBe('cp1252');
  });

  it('refuses stray NUL with its row', async () => {
    await expect(read(text(`a;b\nc\u0000;d\n${'text;'.repeat(40)}`))).rejects.toThrow('rad 2');
  });

  it('reads any text that it encodes itself', async () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'å', 'ä', 'ö', 'Å', 'Ä', 'Ö', 'é', '€', ' ', '-', '.', '1'),
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(word, fc.boolean(), async (value, bom) => {
        const book = await read(text(`${bom ? '\uFEFF' : ''}Rubrik;x\n${value};y`));
        expect(cellsOf(book)[1]).toEqual([value, 'y']);
      }),
    );
  });
});

describe('delimiters', () => {
  it.each([
    ['A;B;C\n1,5;2,5;3,5\n1,0;2,0;3,0', ';'],
    ['A,B,C\n1,2,R-1;R-2\n1,2,R-1;R-3', ','],
    ['A\tB\n1\t2', '\t'],
    ['A|B\n1|2', '|'],
    ['Utbildning, hösten 2026\n\nA;B\n1;2\n3;4\n5;6', ';'],
    ['"a,b,c,d";x\n"e,f,g,h";y', ';'],
    ['bara en kolumn\nutan skiljetecken', ';'],
    ['Datum;Skickade;Klickade\n2026-09-22;400;38', ';'],
    ['', ';'],
  ])('%j has %j', (value, expected) => expect(detectDelimiter(value)).toBe(expected));

  it('takes the sep line, which is no row, and a hint before all', async () => {
    expect(firstSheet(await read(text('sep=|\r\nA;B|C\r\n'))).rows).toEqual([{ row: 1, cells: ['A;B', 'C'] }]);
    expect(await cells('a,b;c', { delimiter: ',' })).toEqual([['a', 'b;c']]);
    expect(await cells('a;b', { delimiter: '' })).toEqual([['a', 'b']]);
  });
});

describe('rows and quotes', () => {
  it.each<[string, readonly (readonly (string | null)[])[]]>([
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a;1";"b""2"\n', [['a;1', 'b"2']]],
    ['"rad 1\r\nrad 2";x', [['rad 1\r\nrad 2', 'x']]],
    [';;c;;\n', [[null, null, 'c']]],
    ['"";x', [[null, 'x']]],
    // Lone quotes, and those that someone forgot to double.
    ['5" rör;x', [['5" rör', 'x']]],
    [
      '"12 tum;x\nc;"d"',
      [
        ['"12 tum', 'x'],
        ['c', 'd'],
      ],
    ],
    [
      '"öppen;x\nc;d',
      [
        ['"öppen', 'x'],
        ['c', 'd'],
      ],
    ],
    ['"Projekt "Alfa" klart";x', [['Projekt "Alfa" klart', 'x']]],
    ['"a" ;b', [['a', 'b']]],
    // Formulas are text.
    ['=HYPERLINK("http://ond.example");x', [['=HYPERLINK("http://ond.example")', 'x']]],
  ])('%j', async (value, expected) => expect(await cells(value)).toEqual(expected));

  it('counts blank lines and quoted line breaks as the spreadsheet does', async () => {
    const sheet = firstSheet(await read(text('Titel\n\n;;\n"a\nb";c\nd;e\n')));
    expect(sheet).toEqual({
      name: null,
      merges: [],
      rows: [
        { row: 1, cells: ['Titel'] },
        { row: 4, cells: ['a\nb', 'c'] },
        { row: 5, cells: ['d', 'e'] },
      ],
    });
  });

  it('reads what csv-parse reads, for any well-formed file', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'å', ';', ',', '"', '\n', '\r', ' ', '1'), maxLength: 6 });
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const csv = `x;y\n${rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\n')}`;
        const theirs: string[][] = parse(csv, { delimiter: ';', relax_column_count: true, record_delimiter: '\n' });
        const ours = firstSheet(await read(text(csv), { delimiter: ';' })).rows;
        const byRow = new Map(ours.map((row) => [row.row, row.cells]));
        for (const [index, row] of theirs.entries()) {
          const found = byRow.get(index + 1) ?? [];
          expect(row.map((value, column) => found[column] ?? (value === '' ? '' : null))).toEqual(row);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws anything but a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const code = await read(bytes).then(
          () => 'read',
          () => refusalOf(read(bytes)),
        );
        expect(code).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});

describe('limits', () => {
  it('refuses a cell of ten megabytes and names it', async () => {
    const read10 = read(text(`a;b\nc;${'x'.repeat(10_000_000)}`));
    await expect(read10).rejects.toThrow('B2');
    expect(await refusalOf(read(text(`a;"${'x'.repeat(40_000)}"`)))).toBe('too_big');
  });

  it('refuses too many columns, but not empty ones', async () => {
    expect(await refusalOf(read(text(`${';'.repeat(600)}x`)))).toBe('too_big');
    expect(await cells(`x${';'.repeat(600)}`)).toEqual([['x']]);
  });

  it('reads half a million short rows, and refuses more rows or more than two million cells', async () => {
    const started = performance.now();
    expect(firstSheet(await read(text('1;2\n'.repeat(500_000)))).rows).toHaveLength(500_000);
    expect(await refusalOf(read(text('1;2\n'.repeat(500_001))))).toBe('too_big');
    expect(await refusalOf(read(text('1;2;3;4;5\n'.repeat(400_001))))).toBe('too_big');
    expect(await refusalOf(read(text(`${'\n'.repeat(1_048_576)}x`)))).toBe('too_big');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('does not take quadratic time on lone quotes', async () => {
    const started = performance.now();
    await read(text('"x;'.repeat(100_000).replace(/(.{300})/g, '$1\n')));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
