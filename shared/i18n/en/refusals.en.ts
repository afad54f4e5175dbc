import type { Translation } from '../../kit/language.ts';
import type { refusalsSv } from '../sv/refusals.sv.ts';

const kept = 'Nothing has been imported and the registers are unchanged.';
const saveAgain = 'Open the file in Excel, save it again as an Excel workbook (.xlsx) and import it again.';
const split = 'Divide the list into several files, or save only the sheet that is to be imported, and try again.';

/** Why an import file is not read: what happened, what was kept, what to do. */
export const refusalsEn = {
  empty: (file: string): string => `The file “${file}” is empty. ${kept} Check that the right file is chosen and try again.`,
  notATable: (file: string): string =>
    `The file “${file}” is neither an Excel workbook nor a text file with columns. ${kept} Choose a file saved as .xlsx or .csv.`,
  noSheet: (file: string): string =>
    `The workbook “${file}” has no sheet with cells. ${kept} Check that the right file is chosen and try again.`,
  encrypted: (file: string): string =>
    `The file “${file}” is protected by a password or a sensitivity label and cannot be read. ${kept} Open it in Excel, save a copy without protection and import the copy.`,
  oldExcel: (file: string): string => `The file “${file}” has the old Excel format (.xls). ${kept} ${saveAgain}`,
  openDocument: (file: string): string =>
    `The file “${file}” is an OpenDocument spreadsheet (.ods). ${kept} Save it as an Excel workbook (.xlsx) or as CSV and import it again.`,
  binaryExcel: (file: string): string => `The file “${file}” is a binary Excel workbook (.xlsb). ${kept} ${saveAgain}`,
  webPage: (file: string): string => `The file “${file}” is a web page or XML file with the name of a table. ${kept} ${saveAgain}`,
  xmlEncoding: (file: string): string =>
    `The workbook “${file}” is written in a character encoding that is not supported. ${kept} ${saveAgain}`,
  documentType: (file: string): string =>
    `The workbook “${file}” contains a document type definition, which Excel never writes and which is not allowed. ${kept} ${saveAgain}`,
  damaged: (file: string): string =>
    `The workbook “${file}” is damaged or not completely downloaded. ${kept} Download or copy the file again. If it opens in Excel you can save it again there and import the saved file.`,
  unsafeNames: (file: string): string =>
    `The workbook “${file}” is wrongly packed: parts of it have forbidden or duplicate names. ${kept} ${saveAgain}`,
  damagedText: (file: string, row: string): string =>
    `The text file “${file}” has characters in row ${row} that cannot be read. ${kept} Save the file again as “CSV UTF-8”, or choose the character encoding yourself, and try again.`,
  bigFile: (file: string): string =>
    `The file “${file}” is larger than what may be imported: 25 MB for Excel and 50 MB for CSV. ${kept} ${split}`,
  bomb: (file: string): string => `The workbook “${file}” unpacks to more than what may be imported. ${kept} ${split}`,
  manySheets: (file: string): string => `The workbook “${file}” has more than 100 sheets. ${kept} ${split}`,
  manyCells: (file: string): string =>
    `The file “${file}” contains more than what may be imported: half a million rows, two million cells or 64 million characters. ${kept} ${split}`,
  farCell: (file: string, place: string): string =>
    `The cell ${place} in “${file}” is outside the area that is read: 512 columns and 1,048,576 rows. ${kept} Remove what is far to the right or far down in the sheet, save and try again.`,
  longCell: (file: string, place: string): string =>
    `The cell ${place} in “${file}” has more than 32,767 characters. ${kept} Shorten the text, save and try again.`,
  memory: (file: string): string => `The file “${file}” needs more memory than an import may use. ${kept} ${split}`,
  timeout: (file: string): string => `The file “${file}” took longer than a minute to read and was interrupted. ${kept} ${split}`,
  unreadable: (file: string): string =>
    `The file “${file}” could not be opened. ${kept} Check that it is still there, that you may read it and that nobody else has locked it, and try again.`,
  failed: (file: string): string =>
    `The file “${file}” could not be read because of an unexpected error. ${kept} Save the file again in Excel and try again. If that does not help, get in touch and tell the kind and size of the file.`,
} satisfies Translation<typeof refusalsSv>;
