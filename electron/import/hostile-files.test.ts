import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { bookOf, cellsOf, firstSheet, refusalOf, rowOf, worksheet } from './sheet-fixtures.ts';

const read = (bytes: Uint8Array) => readWorkbook(bytes, 'fientlig.xlsx');
const mb = 1024 * 1024;
const cell = (inner: string): string => `<c r="C1" t="inlineStr"><is>${inner}</is></c>`;

/** Packs about 100 times: below the permitted ratio, so that the reader itself must stop. */
const padded = (filler: string, size: number): string => {
  const unit = randomBytes(150).toString('hex') + filler.repeat(Math.ceil(30_000 / filler.length));
  return unit.repeat(Math.ceil(size / unit.length));
};

/** Rows that differ, as honest rows do: equal ones pack more than 200 times and are taken for a bomb. */
const differing = (count: number, row: (index: number, value: string) => string): string =>
  Array.from({ length: count }, (_, index) => row(index + 1, String(Math.imul(index + 1, 2_654_435_761) >>> 0))).join('');

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe('XML that Excel never writes (RELIABILITY.md I2)', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  it.each<[string, string | Uint8Array, string]>([
    [
      'billion laughs',
      `${laughs}<worksheet ${namespace}><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
      'unsupported',
    ],
    ['external entity', `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet ${namespace}/>`, 'unsupported'],
    ['DTD alone', `<!DOCTYPE worksheet><worksheet ${namespace}/>`, 'unsupported'],
    ['undeclared entity', worksheet('<row><c t="str"><v>&b;</v></c></row>'), 'damaged'],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${worksheet('')}`, 'utf16le')), 'unsupported'],
    ['UTF-16 without mark', new Uint8Array(Buffer.from(worksheet(''), 'utf16le')), 'unsupported'],
    ['declared UTF-7', `<?xml version="1.0" encoding="UTF-7"?>${worksheet('')}`, 'unsupported'],
    ['declared Windows-1252', `<?xml version="1.0" encoding="windows-1252"?>${worksheet('')}`, 'unsupported'],
    ['invalid UTF-8', new Uint8Array([...Buffer.from(worksheet('<row><c t="str"><v>')), 0xff]), 'damaged'],
    ['not closed', worksheet('<row><c><v>1</v>').replace('</worksheet>', ''), 'damaged'],
    ['a control character', worksheet('<row><c t="str"><v>&#1;</v></c></row>'), 'damaged'],
    ['rows backwards', '<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>', 'damaged'],
    ['the same row twice', '<row r="1"/><row r="1"/>', 'damaged'],
    ['row number that is none', '<row r="NaN"/>', 'damaged'],
    ['row beyond the last', '<row r="1048577"/>', 'too_big'],
    ['cell reference that is none', '<row r="1"><c r="1"/></row>', 'damaged'],
    ['deep nesting', worksheet('<a>'.repeat(100_000) + '</a>'.repeat(100_000)), 'too_big'],
  ])('%s', async (_, sheet, code) => expect(await refusalOf(read(bookOf({ sheets: [sheet] })))).toBe(code));

  it('no sheet at all, and one that is missing', async () => {
    expect(await refusalOf(read(bookOf({ sheets: [] })))).toBe('not_a_table');
    const parts = {
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="saknas.xml"/></Relationships>',
    };
    expect(await refusalOf(read(bookOf({ sheets: [''], parts })))).toBe('damaged');
  });
});

describe('limits of a workbook', () => {
  it('sixteen thousand columns are refused by name of the cell', async () => {
    const cells = Array.from({ length: 16_384 }, () => '<c><v>1</v></c>').join('');
    await expect(read(rowOf(cells))).rejects.toThrow('SS1');
  });

  it('a hundred sheets are read, one more is not', async () => {
    const sheets = Array.from({ length: 100 }, () => '<row><c><v>1</v></c></row>');
    expect((await read(bookOf({ sheets }))).sheets).toHaveLength(100);
    expect(await refusalOf(read(bookOf({ sheets: [...sheets, ''] })))).toBe('too_big');
  });

  it('sixty thousand styles are read', async () => {
    const styles = `<cellXfs>${differing(60_000, (row) => `<xf numFmtId="0" fontId="${row}"/>`)}<xf numFmtId="14"/></cellXfs>`;
    expect(cellsOf(await read(rowOf('<c s="60000"><v>46090</v></c>', { styles })))).toEqual([[{ date: '2026-03-09' }]]);
  });

  it('a cell of more than 32 767 characters is refused by name, in one piece or in many', async () => {
    expect(cellsOf(await read(rowOf(cell(`<t>${'å'.repeat(32_767)}</t>`))))[0]?.[2]).toHaveLength(32_767);
    await expect(read(rowOf(cell(`<t>${'å'.repeat(32_768)}</t>`)))).rejects.toThrow('C1');
    await expect(read(rowOf(cell(`<r><t>${'å'.repeat(10_000)}</t></r>`.repeat(10))))).rejects.toThrow('C1');
    await expect(read(rowOf('<c r="C1" t="s"><v>0</v></c>', { shared: `<si><t>${'x'.repeat(40_000)}</t></si>` }))).rejects.toThrow('C1');
  });

  it('one long shared string may not be used a hundred thousand times', async () => {
    const rows = differing(100_000, (row, value) => `<row r="${row}"><c t="s"><v>0</v></c><c><v>${value}</v></c></row>`);
    expect(await refusalOf(read(bookOf({ sheets: [rows], shared: `<si><t>${'x'.repeat(32_000)}</t></si>` })))).toBe('too_big');
  });

  it('cells far to the right in many rows count with the empty ones before them', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `<row><c r="SR${row + 1}"><v>1</v></c></row>`).join('');
    expect(await refusalOf(read(bookOf({ sheets: [rows] })))).toBe('too_big');
  });
});

/** Each is read in a process of its own, so that its highest memory is the reader's. */
describe('bombs (RELIABILITY.md I1): under ten seconds and 300 MB', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bomb-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const client = new URL('./sheet-client.ts', import.meta.url).href;
  const script = `
    import { readInWorker } from ${JSON.stringify(client)};
    import { readFileSync } from 'node:fs';
    // Not resourceUsage().maxRSS: on Linux a child begins with the peak of the process that made it.
    const peak = () => Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
    const started = performance.now();
    const outcome = await readInWorker({ path: process.argv[1] }).then((book) => book.sheets.map((sheet) => sheet.rows.length).join(), (error) => error.code);
    console.log(JSON.stringify({ outcome, seconds: (performance.now() - started) / 1000, mb: peak() }));`;
  async function measure(bytes: Uint8Array): Promise<{ readonly outcome: string; readonly seconds: number; readonly mb: number }> {
    const file = join(folder, 'bomb.xlsx');
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, file]);
    return JSON.parse(stdout) as { readonly outcome: string; readonly seconds: number; readonly mb: number };
  }

  const bombs: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    ['400 MB of blanks', () => bookOf({ sheets: [new Uint8Array(400 * mb).fill(0x20)] }), /too_big/],
    ['a cell of 200 MB', () => rowOf(`<c t="str"><v>${padded('x', 200 * mb)}</v></c>`), /too_big/],
    ['blanks between elements', () => bookOf({ sheets: [worksheet(padded(' ', 200 * mb))] }), /too_big/],
    ['a comment of 200 MB of tags', () => bookOf({ sheets: [worksheet(`<!--${padded('<a>', 200 * mb)}-->`)] }), /too_big/],
    ['an attribute of 200 MB', () => bookOf({ sheets: [worksheet(`<row x="${padded('x', 200 * mb)}"/>`)] }), /too_big/],
    ['a DTD of 200 MB', () => bookOf({ sheets: [`<!DOCTYPE x [${padded('<!ENTITY a "b">', 200 * mb)}]>`] }), /too_big|unsupported/],
    [
      'one merged range of everything',
      () => bookOf({ sheets: [worksheet('', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>')] }),
      /^0$/,
    ],
    [
      'a million merged ranges',
      () =>
        bookOf({
          sheets: [worksheet('', `<mergeCells>${differing(1_000_000, (row) => `<mergeCell ref="A${row}:B${row}"/>`)}</mergeCells>`)],
        }),
      /^0$/,
    ],
    [
      'a million rows',
      () => bookOf({ sheets: [differing(1_000_000, (row, value) => `<row r="${row}"><c><v>${value}</v></c></row>`)] }),
      /too_big/,
    ],
    [
      'a million rows of formulas',
      () => bookOf({ sheets: [differing(1_000_000, (row, value) => `<row r="${row}"><c><f>A${value}</f></c></row>`)] }),
      /too_big/,
    ],
    [
      'two million shared strings',
      () => bookOf({ sheets: [''], shared: differing(2_000_001, (_, value) => `<si><t>${value}</t></si>`) }),
      /too_big/,
    ],
  ];
  it.each(bombs)('%s', { timeout: 60_000 }, async (_, make, expected) => {
    const { outcome, seconds, mb: memory } = await measure(make());
    expect(outcome).toMatch(expected);
    expect(seconds).toBeLessThan(10);
    expect(memory).toBeLessThan(300);
  });
});

describe('an honest large sheet', () => {
  it('has room in the limits: 20 000 rows of 12 columns', async () => {
    const columns = Array.from({ length: 12 }, (_, column) => column);
    const sheet = differing(
      20_000,
      (_, value) => `<row>${columns.map((column) => `<c t="str"><v>Värde ${value} i ${column}</v></c>`).join('')}</row>`,
    );
    expect(firstSheet(await read(bookOf({ sheets: [sheet] }))).rows).toHaveLength(20_000);
  });
});
