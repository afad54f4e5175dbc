import { refusalWords } from '#shared/i18n/refusals.ts';

export type RefusalCode = 'not_a_table' | 'encrypted' | 'too_big' | 'damaged' | 'old_excel' | 'unsupported' | 'unreadable';

/** A file that is not read, with a message for people: what happened, what was kept, what to do. Never partly read. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
  readonly code: RefusalCode;
  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** File names come from outside and may be of any length. */
const short = (file: string): string => (file.length > 80 ? `${file.slice(0, 60)}…${file.slice(-15)}` : file);

const refusal =
  (code: RefusalCode, sentence: (file: string) => string) =>
  (file: string, cause?: unknown): ImportRefusal =>
    new ImportRefusal(code, sentence(short(file)), cause === undefined ? undefined : { cause });

const refusalAt =
  (code: RefusalCode, sentence: (file: string, place: string) => string) =>
  (file: string, place: string): ImportRefusal =>
    new ImportRefusal(code, sentence(short(file), place));

/** Every refusal of an import file. Those of two arguments name the place: a cell address or a row number. */
export const refuse = {
  empty: refusal('not_a_table', (file) => refusalWords.empty(file)),
  notATable: refusal('not_a_table', (file) => refusalWords.notATable(file)),
  noSheet: refusal('not_a_table', (file) => refusalWords.noSheet(file)),
  encrypted: refusal('encrypted', (file) => refusalWords.encrypted(file)),
  oldExcel: refusal('old_excel', (file) => refusalWords.oldExcel(file)),
  openDocument: refusal('unsupported', (file) => refusalWords.openDocument(file)),
  binaryExcel: refusal('unsupported', (file) => refusalWords.binaryExcel(file)),
  webPage: refusal('unsupported', (file) => refusalWords.webPage(file)),
  xmlEncoding: refusal('unsupported', (file) => refusalWords.xmlEncoding(file)),
  documentType: refusal('unsupported', (file) => refusalWords.documentType(file)),
  damaged: refusal('damaged', (file) => refusalWords.damaged(file)),
  unsafeNames: refusal('damaged', (file) => refusalWords.unsafeNames(file)),
  damagedText: refusalAt('damaged', (file, row) => refusalWords.damagedText(file, row)),
  bigFile: refusal('too_big', (file) => refusalWords.bigFile(file)),
  bomb: refusal('too_big', (file) => refusalWords.bomb(file)),
  manySheets: refusal('too_big', (file) => refusalWords.manySheets(file)),
  manyCells: refusal('too_big', (file) => refusalWords.manyCells(file)),
  farCell: refusalAt('too_big', (file, place) => refusalWords.farCell(file, place)),
  longCell: refusalAt('too_big', (file, place) => refusalWords.longCell(file, place)),
  memory: refusal('too_big', (file) => refusalWords.memory(file)),
  timeout: refusal('too_big', (file) => refusalWords.timeout(file)),
  unreadable: refusal('unreadable', (file) => refusalWords.unreadable(file)),
  failed: refusal('damaged', (file) => refusalWords.failed(file)),
} as const;
