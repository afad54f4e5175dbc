import { isDateFormat } from './xlsx-dates.ts';
import { limits } from './limits.ts';
import { refuse } from './refusal.ts';
import { parseXml, type XmlAttributes } from './xml.ts';
import type { ZipParts } from './zip-check.ts';

/** What the sheets of a workbook need to be read. `part` is the name of the sheet's part in the zip. */
export type WorkbookParts = {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  readonly date1904: boolean;
  readonly texts: readonly string[];
  /** Per cell style (attribute s): does it show a date? */
  readonly dateStyles: readonly boolean[];
};

const nothing = (): void => {};

/** Reads workbook, relationships, shared strings and styles. Throws an ImportRefusal. */
export async function readParts(zip: ZipParts): Promise<WorkbookParts> {
  const main = await mainPart(zip);
  const related = await relationships(zip, main);
  const book = await readBook(zip, main);
  const sheets = book.sheets.flatMap(({ id, name, hidden }) => {
    const relation = related.get(id);
    // Chart sheets and dialog sheets hold no cells.
    if (relation?.type !== 'worksheet') return [];
    if (!zip.has(relation.part)) throw refuse.damaged(zip.file);
    return [{ name, hidden, part: relation.part }];
  });
  if (sheets.length === 0) throw refuse.noSheet(zip.file);
  const ofType = (type: string): string | undefined =>
    [...related.values()].find((relation) => relation.type === type && zip.has(relation.part))?.part;
  return {
    sheets,
    date1904: book.date1904,
    texts: await sharedStrings(zip, ofType('sharedStrings')),
    dateStyles: await dateStyles(zip, ofType('styles')),
  };
}

type Relation = { readonly type: string; readonly part: string };

async function mainPart(zip: ZipParts): Promise<string> {
  const root = zip.has('_rels/.rels') ? await relationships(zip, '') : new Map<string, Relation>();
  const target = [...root.values()].find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (!zip.has(target)) throw refuse.damaged(zip.file);
  return target;
}

/** The relationships of a part by id; the type is its last word, which is the same in transitional and strict files. */
async function relationships(zip: ZipParts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const found = new Map<string, Relation>();
  await parseXml(zip.stream(`${folder}_rels/${part.slice(slash)}.rels`), zip.file, {
    open: (name, attributes) => {
      const { Id: id, Type: type, Target: target } = attributes;
      if (name !== 'Relationship' || attributes.TargetMode === 'External' || !id || !type || !target) return;
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: resolvePart(folder, target) });
    },
    close: nothing,
    text: nothing,
  });
  return found;
}

/** '/xl/a.xml' and '../a.xml' → the name in the zip. A path that leaves the package names no part. */
function resolvePart(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

type BookSheet = { readonly id: string; readonly name: string; readonly hidden: boolean };

/** The relationship id has a prefix that the file chooses, nearly always `r:id`. */
const relationId = (attributes: XmlAttributes): string =>
  attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';

async function readBook(zip: ZipParts, part: string): Promise<{ readonly date1904: boolean; readonly sheets: readonly BookSheet[] }> {
  const sheets: BookSheet[] = [];
  let date1904 = false;
  await parseXml(zip.stream(part), zip.file, {
    open: (name, attributes) => {
      if (name === 'workbookPr') date1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ id: relationId(attributes), name: attributes.name ?? '', hidden });
      if (sheets.length > limits.sheets) throw refuse.manySheets(zip.file);
    },
    close: nothing,
    text: nothing,
  });
  return { date1904, sheets };
}

async function sharedStrings(zip: ZipParts, part: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (part === undefined) return texts;
  const text = textCollector();
  let chars = 0;
  await parseXml(zip.stream(part), zip.file, {
    open: (name) => text.open(name),
    close: (name) => {
      text.close(name);
      if (name !== 'si') return;
      const value = text.take();
      chars += value.length;
      if (chars > limits.totalChars || texts.length >= limits.cells) throw refuse.manyCells(zip.file);
      texts.push(value);
    },
    text: (piece) => text.text(piece),
  });
  return texts;
}

/** Gathers the `<t>` of a string item or inline string: rich text runs together, phonetic guides left out. */
export type TextCollector = {
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
  readonly text: (piece: string) => void;
  readonly take: () => string;
};

export function textCollector(): TextCollector {
  let value = '';
  let inText = false;
  let phonetic = false;
  return {
    open: (name) => {
      if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = !phonetic;
    },
    close: (name) => {
      if (name === 'rPh') phonetic = false;
      else if (name === 't') inText = false;
    },
    text: (piece) => {
      // One piece beyond the limit is enough for the refusal; more would only fill the memory.
      if (inText && value.length <= limits.cellChars) value += piece;
    },
    take: () => {
      const taken = unescapeText(value);
      value = '';
      return taken;
    },
  };
}

/** Excel writes characters that XML does not allow as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

async function dateStyles(zip: ZipParts, part: string | undefined): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (part === undefined) return styles;
  const codes = new Map<number, string>();
  let inCellStyles = false;
  await parseXml(zip.stream(part), zip.file, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: nothing,
  });
  return styles;
}
