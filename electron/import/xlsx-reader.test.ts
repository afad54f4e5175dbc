import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { missingText, uncomputed } from '#shared/kit/sheet.ts';
import { parseDate, parseInstant } from '#shared/kit/swedish.ts';
import { readWorkbook } from './read-workbook.ts';
import { bookOf, cellsOf, firstSheet, rowOf, worksheet, type BookOptions } from './sheet-fixtures.ts';
import { isDateFormat } from './xlsx-dates.ts';

const read = (bytes: Uint8Array) => readWorkbook(bytes, 'prov.xlsx');
const firstRow = async (cells: string, options?: Omit<BookOptions, 'sheets'>) => cellsOf(await read(rowOf(cells, options)))[0];

describe('values of cells', () => {
  it('reads numbers, texts, booleans and error values', async () => {
    const cells = [
      '<c r="A1"><v>4.3</v></c>',
      '<c r="B1" t="s"><v>0</v></c>',
      '<c r="C1" t="inlineStr"><is><t>Å&amp;Ä</t></is></c>',
      '<c r="D1" t="str"><f>A1&amp;B1</f><v>text</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
      '<c r="F1" t="b"><v>0</v></c>',
      '<c r="G1" t="e"><v>#REF!</v></c>',
      '<c r="H1" t="d"><v>2026-03-09T08:30:00</v></c>',
      '<c r="I1" t="d"><v>2026-03-09</v></c>',
      '<c r="J1"><v>1e400</v></c>',
    ];
    expect(await firstRow(cells.join(''), { shared: '<si><t>delad</t></si>' })).toEqual([
      4.3,
      'delad',
      'Å&Ä',
      'text',
      true,
      false,
      { error: '#REF!' },
      { date: '2026-03-09T08:30:00' },
      { date: '2026-03-09' },
      { error: '#NUM!' },
    ]);
  });

  it('joins rich text, leaves phonetic guides out and decodes _x000D_', async () => {
    const shared =
      '<si><r><t>fet </t></r><r><rPr/><t xml:space="preserve">och mager</t></r><rPh sb="0"><t>ruby</t></rPh></si><si><t>a_x000D_\nb_x005F_x</t></si>';
    expect(await firstRow('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', { shared })).toEqual(['fet och mager', 'a\r\nb_x']);
  });

  it('keeps only the saved value of a formula and says so when there is none', async () => {
    const cells = [
      '<c r="A1" t="str"><f>HYPERLINK("http://ond.example","klicka")</f><v>klicka</v></c>',
      '<c r="B1"><f>cmd|\' /C calc\'!A0</f><v>7</v></c>',
      '<c r="C1"><f>SUM(A1:B1)</f></c>',
      '<c r="D1" t="str"><f>""</f><v></v></c>',
      '<c r="E1"><v>1</v></c>',
    ];
    expect(await firstRow(cells.join(''))).toEqual(['klicka', 7, { error: uncomputed }, null, 1]);
  });

  it('marks a shared string that the file does not hold', async () => {
    const cells = ['<c r="A1" t="s"><v>9</v></c>', '<c r="B1" t="s"><v>-1</v></c>', '<c r="C1" t="s"><v>__proto__</v></c>'];
    expect(await firstRow(cells.join(''), { shared: '<si><t>en</t></si>' })).toEqual([1, 2, 3].map(() => ({ error: missingText })));
  });

  it('takes __proto__ and constructor as any text', async () => {
    const cells = ['__proto__', 'constructor', 'toString'].map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join('');
    expect(await firstRow(cells)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('does not mix up a stray inline string with the next cell', async () => {
    expect(await firstRow('<c r="A1"><is><t>löst</t></is><v>1</v></c><c r="B1" t="inlineStr"><is><t>eget</t></is></c>')).toEqual([
      1,
      'eget',
    ]);
  });
});

/** Cells of [style, value]. */
const styled = (...pairs: readonly (readonly [number, number])[]): string => pairs.map(([s, v]) => `<c s="${s}"><v>${v}</v></c>`).join('');

describe('dates', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="0 &quot;dagar&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>';

  it('reads date-formatted cells as dates, others as numbers', async () => {
    const cells = styled([0, 46_090], [1, 46_090], [2, 46_090.25], [3, 1.5], [4, 30], [5, 46_090.354166666664], [6, 0.354166666666667]);
    expect(await firstRow(cells, { styles })).toEqual([
      46_090,
      { date: '2026-03-09' },
      { date: '2026-03-09T06:00:00' },
      1.5,
      30,
      { date: '2026-03-09T08:30:00' },
      '08:30',
    ]);
  });

  it('counts as Excel does before March 1900 and leaves impossible days as numbers', async () => {
    const cells = styled([1, 1], [1, 59], [1, 60], [1, 61], [1, -3], [1, 2_958_466], [1, 46_090.9999999]);
    expect(await firstRow(cells, { styles })).toEqual([
      { date: '1900-01-01' },
      { date: '1900-02-28' },
      60,
      { date: '1900-03-01' },
      -3,
      2_958_466,
      { date: '2026-03-10' },
    ]);
  });

  it('follows the 1904 date system of the workbook', async () => {
    expect(await firstRow(styled([1, 44_628]), { styles, workbookPr: '<workbookPr date1904="1"/>' })).toEqual([{ date: '2026-03-09' }]);
  });

  it.each([
    [14, undefined, true],
    [46, undefined, false],
    [2, undefined, false],
    [164, 'yyyy-mm-dd;@', true],
    [164, '[$-41D]d mmmm yyyy', true],
    [164, 'ÅÅÅÅ-MM-DD', true],
    [164, '[Red]0.00', false],
    [164, '#,##0\\ "kr"', false],
    [164, '0.0E+00', false],
    [164, 'General', false],
    [164, 'Standard', false],
    [164, '[mm]:ss', false],
    [164, '@', false],
    [164, '0;[Red]"minus dag"', false],
  ])('format %i %s shows a date: %s', (id, code, expected) => expect(isDateFormat(id, code)).toBe(expected));
});

describe('the shape of sheets', () => {
  it('counts rows and columns as the spreadsheet does, with and without references', async () => {
    const book = await read(
      bookOf({ sheets: ['<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row><row r="9"/>'] }),
    );
    expect(firstSheet(book).rows).toEqual([
      { row: 2, cells: [null, 1, 2] },
      { row: 4, cells: [3] },
    ]);
  });

  it('gives merged cells as ranges and never fills them', async () => {
    const merges = '<mergeCells><mergeCell ref="A5:A9"/><mergeCell ref="A1:ZZ60000"/><mergeCell ref="fel"/></mergeCells>';
    const book = await read(bookOf({ sheets: [worksheet('<row r="5"><c r="A5"><v>1</v></c></row>', merges)] }));
    expect(firstSheet(book)).toEqual({
      name: 'Blad1',
      rows: [{ row: 5, cells: [1] }],
      merges: [
        { from: [5, 1], to: [9, 1] },
        { from: [1, 1], to: [60_000, 702] },
      ],
    });
  });

  it('keeps ten thousand merged ranges and counts the rest', async () => {
    const merges = `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(10_003)}</mergeCells>`;
    const sheet = firstSheet(await read(bookOf({ sheets: [worksheet('', merges)] })));
    expect([sheet.merges.length, sheet.mergesLeftOut]).toEqual([10_000, 3]);
  });

  it('reads every sheet in order and marks the hidden', async () => {
    const book = await read(bookOf({ sheets: ['<row><c><v>1</v></c></row>', ''], sheetState: 'state="veryHidden"' }));
    expect(book.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ['Blad1', true, 1],
      ['Blad2', true, 0],
    ]);
  });

  it('reads prefixed elements, comments, CDATA and a byte order mark', async () => {
    const xml =
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?><!-- hej --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v><![CDATA[<a>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsOf(await read(bookOf({ sheets: [xml] })))).toEqual([['<a>']]);
  });

  it('finds parts by absolute paths, other relationship prefixes and strict types', async () => {
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="Å" sheetId="1" rel:id="a"/><sheet name="Diagram" sheetId="2" rel:id="b"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/x/../worksheets/SHEET1.xml"/><Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    };
    const book = await read(bookOf({ sheets: ['<row><c><v>1</v></c></row>'], parts }));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Å']);
  });

  it('bears formatted empty cells out to the last column', async () => {
    expect(await firstRow('<c r="A1"><v>1</v></c><c r="XFD1" s="0"/>')).toEqual([1]);
  });
});

describe('a file from write-excel-file', () => {
  it('comes back as it was written', async () => {
    const day = new Date(Date.UTC(2026, 2, 9, 8, 30));
    const rows = [
      [{ value: 'Åtgärd' }, { value: 'Antal' }, { value: 'Klart' }],
      [{ value: '=1+1' }, { value: 12.5 }, { value: day, type: Date, format: 'yyyy-mm-dd hh:mm' }],
      [null, { value: true, type: Boolean }, { value: '@SUM(A1)' }],
    ];
    const buffer = await writeExcelFile(rows as never, { sheet: 'Prov' } as never).toBuffer();
    const book = await readWorkbook(new Uint8Array(buffer), 'skriven.xlsx');
    expect(book).toMatchObject({ file: 'skriven.xlsx', formatOf: 'xlsx' });
    expect(cellsOf(book)).toEqual([
      ['Åtgärd', 'Antal', 'Klart'],
      ['=1+1', 12.5, { date: '2026-03-09T08:30:00' }],
      [null, true, '@SUM(A1)'],
    ]);
    const cell = cellsOf(book)[1]?.[2];
    expect([parseDate(cell), parseInstant(cell)]).toEqual([
      { ok: true, value: '2026-03-09' },
      { ok: true, value: '2026-03-09T07:30:00Z' },
    ]);
  });
});
