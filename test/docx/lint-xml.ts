import { DOMParser } from '@xmldom/xmldom';
import type { Document, Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** One fault: the rule's name, the part of the package and what is wrong. */
export type Finding = { readonly rule: string; readonly part: string; readonly message: string };

/** An opened package: raw parts, parsed XML, and the names in the zip's order (with duplicates). */
export type Package = {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: ReadonlyMap<string, Document>;
  readonly names: readonly string[];
  readonly broken: readonly Finding[];
};

export const NS = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
} as const;
export type Namespace = keyof typeof NS;

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Names from the central directory: `unzipSync` hides duplicates. */
function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END) end -= 1;
  const names: string[] = [];
  for (let at = view.getUint32(end + 16, true); view.getUint32(at, true) === CENTRAL;) {
    const length = view.getUint16(at + 28, true);
    names.push(strFromU8(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function failOnError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** Parses one part. @throws if it is not well-formed. */
export const parseXml = (text: string): Document => new DOMParser({ onError: failOnError }).parseFromString(text, 'text/xml');

/** Opens a docx; parts that are not well-formed become findings. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unzipSync(bytes);
  const xml = new Map<string, Document>();
  const broken: Finding[] = [];
  for (const [part, content] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(part)) continue;
    try {
      xml.set(part, parseXml(strFromU8(content)));
    } catch (error) {
      broken.push({ rule: 'xml', part, message: String(error).slice(0, 160) });
    }
  }
  return { parts, xml, names: zipNames(bytes), broken };
}

function collect(node: Document | Element, accept: (element: Element) => boolean, found: Element[]): Element[] {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    if (accept(element)) found.push(element);
    collect(element, accept, found);
  }
  return found;
}

/** Descendants by local name, in document order. Walks by itself: xmldom's live lists are ten times slower. */
export function all(node: Document | Element | undefined, name: string, namespace: Namespace = 'w'): Element[] {
  return node ? collect(node, (element) => element.localName === name && element.namespaceURI === NS[namespace], []) : [];
}

/** Every descendant. */
export const descendants = (node: Document | Element): Element[] => collect(node, () => true, []);

/** Child elements. */
export const children = (node: Element): Element[] => Array.from(node.childNodes).filter((child): child is Element => child.nodeType === 1);

/** Child elements with a local name. */
export const childrenNamed = (node: Element, name: string): Element[] => children(node).filter((child) => child.localName === name);

/** A namespaced attribute, or null. */
export const attribute = (node: Element | undefined, name: string, namespace: Namespace = 'w'): string | null =>
  node?.hasAttributeNS(NS[namespace], name) ? node.getAttributeNS(NS[namespace], name) : null;

/** Value of the first descendant's w:val, or null. */
export const valueOf = (node: Element | undefined, name: string): string | null => attribute(node ? all(node, name)[0] : undefined, 'val');

/** All w:t below a node, joined. */
export const textOf = (node: Document | Element): string =>
  all(node, 't')
    .map((text) => text.textContent ?? '')
    .join('');

/** Members that occur more than once. */
export const duplicates = (list: readonly (string | null)[]): string[] =>
  list.filter((item, index): item is string => item !== null && list.indexOf(item) !== index);

/** Parts with running text. */
export const stories = (file: Package): [string, Document][] =>
  [...file.xml].filter(([part]) => /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.test(part));

/** Relative luminance of an RRGGBB colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two RRGGBB colours, 1 to 21. */
export function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
