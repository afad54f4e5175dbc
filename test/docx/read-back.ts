import type { Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { all, attribute, children, childrenNamed, descendants, parseXml, valueOf } from './lint-xml.ts';

/** A part's XML as text. @throws if the part is missing. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  if (!content) throw new Error(`${part} is missing`);
  return strFromU8(content);
}

/** The body's paragraphs and tables, with the table of contents left out. */
export function bodyOf(bytes: Uint8Array): Element[] {
  const body = all(parseXml(partText(bytes, 'word/document.xml')), 'body')[0];
  return body ? children(body) : [];
}

/** What a reader sees of a paragraph: text, tabs and breaks. */
export function readText(node: Element): string {
  return descendants(node)
    .map((part) =>
      part.nodeName === 'w:t'
        ? (part.textContent ?? '')
        : part.nodeName === 'w:tab' && part.parentNode?.nodeName === 'w:r'
          ? '\t'
          : part.nodeName === 'w:cr'
            ? '\n'
            : '',
    )
    .join('');
}

/** Headings in order as "1:text"; appendices and numbers are in the lists, not in the text. */
export const headingsOf = (bytes: Uint8Array): string[] =>
  bodyOf(bytes).flatMap((node) => {
    const level = /^Heading(\d)$/.exec(valueOf(node, 'pStyle') ?? '')?.[1];
    return node.nodeName === 'w:p' && level !== undefined ? [`${level}:${readText(node)}`] : [];
  });

export const tablesOf = (bytes: Uint8Array): Element[] => bodyOf(bytes).filter((node) => node.nodeName === 'w:tbl');

/** Cells of a table, row by row. */
export const cellsOf = (table: Element): string[][] =>
  childrenNamed(table, 'tr').map((row) => childrenNamed(row, 'tc').map((cell) => childrenNamed(cell, 'p').map(readText).join('\n')));

/** The table with a title (its caption in the report). @throws if there is none. */
export function tableNamed(bytes: Uint8Array, caption: string): Element {
  const table = tablesOf(bytes).find((each) => valueOf(each, 'tblCaption') === caption);
  if (!table) throw new Error(`No table "${caption}"`);
  return table;
}

/** Whether every row but the first lacks what the first has: a header that repeats on each page. */
export const hasRepeatedHeader = (table: Element): boolean =>
  childrenNamed(table, 'tr').every((row, index) => all(row, 'tblHeader').length === (index === 0 ? 1 : 0));

/** Values of a chart's series, gaps as null. */
export function chartSeries(bytes: Uint8Array, index: number): { readonly name: string; readonly values: readonly (number | null)[] }[] {
  const chart = parseXml(partText(bytes, `word/charts/chart${index}.xml`));
  return all(chart, 'ser', 'c').map((series) => {
    const data = all(series, 'val', 'c')[0];
    const count = Number((data ? all(data, 'ptCount', 'c')[0] : undefined)?.getAttribute('val') ?? 0);
    const points = new Map(
      (data ? all(data, 'pt', 'c') : []).map((point) => [Number(point.getAttribute('idx')), Number(all(point, 'v', 'c')[0]?.textContent)]),
    );
    const title = all(series, 'tx', 'c')[0];
    return {
      name: (title ? all(title, 'v', 'c')[0]?.textContent : '') ?? '',
      values: Array.from({ length: count }, (_, at) => points.get(at) ?? null),
    };
  });
}

/** Finished results of the cross references, by instruction. */
export const crossReferences = (bytes: Uint8Array): { readonly code: string; readonly text: string }[] =>
  all(parseXml(partText(bytes, 'word/document.xml')), 'fldSimple')
    .map((field) => ({ code: (attribute(field, 'instr') ?? '').trim(), text: readText(field) }))
    .filter((field) => field.code.startsWith('REF'));
