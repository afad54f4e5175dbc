import { crc32, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import type { Sheet, SheetCell, Workbook } from '#shared/kit/sheet.ts';
import { ImportRefusal, type RefusalCode } from './refusal.ts';

// Files for the tests of this folder, written by hand so that they can be as wrong as we like.

/** `lie` changes what the directory says without changing the packed bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly flags?: number;
  readonly method?: number;
  readonly attributes?: number;
  readonly lie?: { readonly size?: number; readonly crc?: number; readonly offset?: number; readonly packed?: number };
};

/** A zip with exactly these entries. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, flags = 0x800, method = 8, attributes = 0, lie = {} } of entries) {
    const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
    const packed = method === 0 ? bytes : deflateRawSync(bytes);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(lie.crc ?? crc32(bytes), 10);
    common.writeUInt32LE(lie.packed ?? packed.length, 14);
    common.writeUInt32LE(lie.size ?? bytes.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    locals.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, fileName, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(attributes, 6);
    rest.writeUInt32LE(lie.offset ?? offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), common, rest, fileName);
    offset += 4 + common.length + fileName.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

export type BookOptions = {
  /** Whole worksheet parts, or only what stands inside sheetData. */
  readonly sheets: readonly (string | Uint8Array)[];
  readonly shared?: string;
  /** `<numFmts>` and `<cellXfs>`. */
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Attributes of the nth sheet besides name. */
  readonly sheetState?: string;
  /** Further parts, or replacements of the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

export const worksheet = (sheetData: string, after = ''): string =>
  `<worksheet ${main}><sheetData>${sheetData}</sheetData>${after}</worksheet>`;

/** The parts of a workbook as zip entries, to be changed before `zipOf`. */
export function bookEntries({ sheets, shared, styles, workbookPr = '', sheetState = '', parts = {} }: BookOptions): readonly ZipEntry[] {
  const ids = sheets.map((_, index) => index + 1);
  const names = ids.map((id) => `<sheet name="Blad${id}" sheetId="${id}" ${sheetState} r:id="rId${id}"/>`).join('');
  const usual: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}">${workbookPr}<sheets>${names}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ids.map((id) => relation(`rId${id}`, 'worksheet', `worksheets/sheet${id}.xml`)).join('') +
        (shared === undefined ? '' : relation('rIdS', 'sharedStrings', 'sharedStrings.xml')) +
        (styles === undefined ? '' : relation('rIdT', 'styles', 'styles.xml')),
    ),
    ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': `<sst ${main}>${shared}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet ${main}>${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        typeof sheet === 'string' && !sheet.includes('worksheet') ? worksheet(sheet) : sheet,
      ]),
    ),
    ...parts,
  };
  return Object.entries(usual).map(([name, data]) => ({ name, data }));
}

export const bookOf = (options: BookOptions): Uint8Array => zipOf(bookEntries(options));

/** One sheet of one row from cells as XML. */
export const rowOf = (cells: string, options: Omit<BookOptions, 'sheets'> = {}): Uint8Array =>
  bookOf({ ...options, sheets: [`<row r="1">${cells}</row>`] });

export const text = (value: string): Uint8Array => strToU8(value);

/** The first sheet; the test fails on a workbook without. */
export function firstSheet(book: Workbook): Sheet {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet');
  return sheet;
}

export const cellsOf = (book: Workbook): readonly (readonly SheetCell[])[] => firstSheet(book).rows.map((row) => row.cells);

/** The code of the refusal that a read ends in; anything else fails the test. Every message must say what was kept. */
export async function refusalOf(read: Promise<unknown>): Promise<RefusalCode> {
  const error = await read.then(
    () => new Error('The file was read'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportRefusal)) throw error;
  if (!error.message.includes('Inget har lästs in')) throw new Error(`The message does not say what was kept: ${error.message}`);
  return error.code;
}
