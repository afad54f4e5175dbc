import { cellAddress, missingText, uncomputed, type SheetCell, type SheetMerge } from '#shared/kit/sheet.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import type { RowWriter, SheetTail } from './sheet-sink.ts';
import { dateCell } from './xlsx-dates.ts';
import { textCollector, unescapeText, type TextCollector, type WorkbookParts } from './xlsx-parts.ts';
import { parseXml, type XmlAttributes, type XmlHandlers } from './xml.ts';
import type { ZipParts } from './zip-check.ts';

/** Streams one worksheet part: rows with a value go to the writer, merged ranges come back. Throws an ImportRefusal. */
export async function readSheet(zip: ZipParts, part: string, book: WorkbookParts, writer: RowWriter): Promise<SheetTail> {
  const merges = mergeCollector();
  const rows = rowHandlers(zip.file, book, writer);
  await parseXml(zip.stream(part), zip.file, {
    open: (name, attributes) => {
      if (name === 'mergeCell') merges.add(attributes.ref ?? '');
      else rows.open(name, attributes);
    },
    close: rows.close,
    text: rows.text,
  });
  writer.flush();
  return merges.tail();
}

/** One reused record: two million short-lived cell objects would cost a third of the time. */
type State = {
  row: number;
  cells: SheetCell[];
  column: number;
  type: string;
  style: number;
  value: string;
  hasValue: boolean;
  formula: boolean;
  inData: boolean;
  inCell: boolean;
  inValue: boolean;
  readonly inline: TextCollector;
};

function newState(): State {
  const cell = { column: 0, type: 'n', style: 0, value: '', hasValue: false, formula: false };
  return { row: 0, cells: [], ...cell, inData: false, inCell: false, inValue: false, inline: textCollector() };
}

function rowHandlers(file: string, book: WorkbookParts, writer: RowWriter): XmlHandlers {
  const state = newState();
  return {
    open: (name, attributes) => {
      if (state.inCell) openInCell(state, name);
      else if (!state.inData) state.inData = name === 'sheetData';
      else if (name === 'c') openCell(state, attributes, file);
      else if (name === 'row') openRow(state, attributes, file);
    },
    close: (name) => {
      if (state.inCell) {
        if (name === 'c') closeCell(state, book, file);
        else if (name === 'v') state.inValue = false;
        else state.inline.close(name);
      } else if (name === 'row' && state.inData) closeRow(state, writer);
      else if (name === 'sheetData') state.inData = false;
    },
    text: (piece) => {
      if (state.inValue) {
        // One piece beyond the limit is enough for the refusal; more would only fill the memory.
        if (state.value.length <= limits.cellChars) state.value += piece;
      } else if (state.inCell) state.inline.text(piece);
    },
  };
}

function openRow(state: State, attributes: XmlAttributes, file: string): void {
  const row = attributes.r === undefined ? state.row + 1 : Number(attributes.r);
  if (!Number.isInteger(row) || row <= state.row) throw refuse.damaged(file);
  if (row > limits.rows) throw refuse.farCell(file, cellAddress(row, 1));
  state.row = row;
  state.cells = [];
  state.column = 0;
}

function closeRow(state: State, writer: RowWriter): void {
  if (state.cells.length > 0) writer.row({ row: state.row, cells: state.cells });
  state.cells = [];
}

function openCell(state: State, attributes: XmlAttributes, file: string): void {
  state.column = attributes.r === undefined ? state.column + 1 : columnOf(attributes.r);
  if (state.column === 0) throw refuse.damaged(file);
  state.type = attributes.t ?? 'n';
  state.style = attributes.s === undefined ? 0 : Number(attributes.s);
  state.value = '';
  state.hasValue = false;
  state.formula = false;
  state.inCell = true;
  // What a cell of another type may have left.
  state.inline.take();
}

function openInCell(state: State, name: string): void {
  if (name === 'v') {
    state.inValue = true;
    state.hasValue = true;
  } else if (name === 'f') state.formula = true;
  else state.inline.open(name);
}

function closeCell(state: State, book: WorkbookParts, file: string): void {
  state.inCell = false;
  state.inValue = false;
  const value = state.type === 'inlineStr' ? state.inline.take() || null : cellValue(state, book);
  // Rows formatted out to the last column are common; only values out there are refused.
  if (value === null) return;
  if (state.column > limits.columns) throw refuse.farCell(file, cellAddress(state.row, state.column));
  while (state.cells.length < state.column) state.cells.push(null);
  state.cells[state.column - 1] = value;
}

/** 'AB12' → 28; 0 when there are no letters. */
function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index += 1) {
    const letter = reference.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

/** Shared, as the cells of dates are. */
const uncomputedCell = { error: uncomputed };
const missingCell = { error: missingText };

/** Only the value that Excel saved: a formula is never kept and never computed. */
function cellValue(cell: Readonly<State>, book: WorkbookParts): SheetCell {
  if (!cell.hasValue) return cell.formula ? uncomputedCell : null;
  const text = cell.value;
  switch (cell.type) {
    case 's': {
      const shared = text === '' ? undefined : book.texts[Number(text)];
      return shared === undefined ? missingCell : shared || null;
    }
    case 'str':
      return unescapeText(text) || null;
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: text };
    case 'd':
      return isoCell(text);
    default:
      return numberCell(text, cell.style, book);
  }
}

function numberCell(text: string, style: number, book: WorkbookParts): SheetCell {
  if (text === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value)) return { error: '#NUM!' };
  return book.dateStyles[style] === true ? dateCell(value, book.date1904) : value;
}

/** Cells of type d hold ISO 8601; a zone, which Excel does not write, is left for the parser of the field to see. */
function isoCell(text: string): SheetCell {
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?)?$/.exec(text);
  if (!found) return text || null;
  return { date: found[2] === undefined || found[2] === '00:00:00' ? (found[1] ?? '') : `${found[1] ?? ''}T${found[2]}` };
}

type MergeCollector = { readonly add: (reference: string) => void; readonly tail: () => SheetTail };

/** Ranges are kept as ranges: one of A1:ZZ60000 must not become 42 million cells (RELIABILITY.md 2l). */
function mergeCollector(): MergeCollector {
  const merges: SheetMerge[] = [];
  let leftOut = 0;
  return {
    add: (reference) => {
      const found = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
      if (!found) return;
      const [, fromColumn = '', fromRow, toColumn = '', toRow] = found;
      if (merges.length >= limits.merges) leftOut += 1;
      else merges.push({ from: [Number(fromRow), columnOf(fromColumn)], to: [Number(toRow), columnOf(toColumn)] });
    },
    tail: () => ({ merges, ...(leftOut === 0 ? {} : { mergesLeftOut: leftOut }) }),
  };
}
