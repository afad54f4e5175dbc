import { refuse } from './refusal.ts';
import { rowWriter, type SheetSink } from './sheet-sink.ts';
import { readParts } from './xlsx-parts.ts';
import { readSheet } from './xlsx-sheet.ts';
import { openZip, type ZipParts } from './zip-check.ts';

/**
 * Reads an Excel workbook (.xlsx, .xlsm, also Strict) as a stream: values only, no styles, no merges expanded, formulas by their saved
 * value. Every sheet goes to the sink in the workbook's order, hidden ones marked. Throws an ImportRefusal.
 */
export async function readXlsx(bytes: Uint8Array, file: string, sink: SheetSink): Promise<void> {
  const zip = await openZip(bytes, file);
  refuseOtherFormats(zip);
  const book = await readParts(zip);
  const writer = rowWriter(file, sink);
  for (const { name, part, hidden } of book.sheets) {
    sink.sheet({ name, ...(hidden ? { hidden: true } : {}) });
    // One after the other: rows reach the sink in file order, and only one sheet is unpacked at a time.
    // oxlint-disable-next-line no-await-in-loop
    sink.end(await readSheet(zip, part, book, writer));
  }
}

/** Other programs use zip too; a refusal that names the format tells people what to do. */
function refuseOtherFormats(zip: ZipParts): void {
  if (zip.has('xl/workbook.bin')) throw refuse.binaryExcel(zip.file);
  if (zip.has('mimetype') && zip.has('content.xml')) throw refuse.openDocument(zip.file);
  if (!zip.has('[Content_Types].xml') || zip.has('word/document.xml') || zip.has('ppt/presentation.xml')) throw refuse.notATable(zip.file);
}
