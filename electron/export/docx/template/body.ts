import type { PageFormat } from '../page.ts';
import { PARAGRAPH, placesIn } from './parts.ts';

/** Places for blocks in a template; each stands alone in a paragraph. */
export const PLACE = { report: 'rapport', appendices: 'bilagor' } as const;

export const SECTION = /<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g;
const A4_SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1531" w:right="1418" w:bottom="1361" w:left="1418" w:header="709" w:footer="624" w:gutter="0"/></w:sectPr>';

const number = (xml: string, tag: string, name: string, otherwise: number): number => {
  const found = new RegExp(`<w:${tag}\\b[^>]*\\bw:${name}="(-?\\d+)`).exec(xml)?.[1];
  return found === undefined ? otherwise : Number(found);
};

/** Size of a section's pages in twips. */
export const sizeOf = (section: string) => ({ width: number(section, 'pgSz', 'w', 11906), height: number(section, 'pgSz', 'h', 16838) });

/** Room for text on the pages of a section, in twips. */
export function pageOfSection(section: string): PageFormat {
  const { width, height } = sizeOf(section);
  const [left, right, gutter] = [
    number(section, 'pgMar', 'left', 1418),
    number(section, 'pgMar', 'right', 1418),
    number(section, 'pgMar', 'gutter', 0),
  ];
  return { landscape: width > height, side: left, textWidth: Math.max(4000, width - left - right - gutter) };
}

/** The same section lying down, without a first page of its own. */
const turned = (section: string): string => {
  const { width, height } = sizeOf(section);
  const size = `<w:pgSz w:w="${Math.max(width, height)}" w:h="${Math.min(width, height)}" w:orient="landscape"/>`;
  return section
    .replace(/<w:titlePg\b[^>]*\/>/, '')
    .replace(/<w:(?:header|footer)Reference\b[^>]*w:type="first"[^>]*\/>/g, '')
    .replace(/<w:pgSz\b[^>]*\/>/, size);
};

const place = (name: string): string => `<w:p><w:r><w:t>{{${name}}}</w:t></w:r></w:p>`;
const broken = (section: string): string => `<w:p><w:pPr>${section}</w:pPr></w:p>`;

/** A place alone in a clean paragraph of its own; a section break that its paragraph carried stays behind it. */
const alone = (xml: string, name: string): string =>
  xml.replace(PARAGRAPH, (paragraph) => {
    if (!placesIn(paragraph).includes(name)) return paragraph;
    const [section] = paragraph.match(SECTION) ?? [];
    return section === undefined ? place(name) : `${place(name)}${broken(section)}`;
  });

/** The body without tables and text boxes, the inner ones first: where a report can stand. */
function openGround(xml: string): string {
  const rest = xml.replace(/<w:(txbxContent|tbl)>(?:(?!<w:(?:txbxContent|tbl)>)[\s\S])*?<\/w:\1>/g, '');
  return rest === xml ? xml : openGround(rest);
}

/** The section that the text at a position belongs to: Word writes its properties behind it. */
function sectionAt(xml: string, at: number): string {
  const sections = [...xml.matchAll(SECTION)];
  return (sections.find((match) => match.index > at) ?? sections.at(-1))?.[0] ?? A4_SECTION;
}

/** A section for appendices that the template keeps ready, taken away where there are none: an empty page says nothing. */
const withoutAppendices = (xml: string): string => {
  const mark = place(PLACE.appendices);
  const at = xml.indexOf(mark);
  const before =
    /<w:p(?:\s[^>]*)?><w:pPr>(?:(?!<\/w:p>)[\s\S])*?(<w:sectPr\b(?:(?!<w:sectPr)[\s\S])*?<\/w:sectPr>)<\/w:pPr><\/w:p>\s*$/.exec(
      xml.slice(0, at),
    );
  const after = /^\s*<w:sectPr\b[\s\S]*?<\/w:sectPr>\s*(?=<\/w:body>)/.exec(xml.slice(at + mark.length));
  if (!before || !after) return xml.replace(mark, '');
  return xml.slice(0, before.index) + before[1] + xml.slice(at + mark.length + after[0].length);
};

export type Body = { readonly xml: string; readonly page: PageFormat; readonly appendixPage: PageFormat };

/**
 * The template's document.xml with a place for the report and, where there are appendices, one for them in a landscape section: before
 * patching, so that pages are counted with them.
 */
export function bodyWithPlaces(given: string, appendices: boolean): Body {
  const places = placesIn(given);
  let xml = alone(alone(given, PLACE.report), PLACE.appendices);
  const end = xml.lastIndexOf('</w:body>');
  const last = [...xml.matchAll(SECTION)].at(-1);
  const hasOwn = last !== undefined && xml.slice(last.index + last[0].length, end).trim() === '';
  const own = hasOwn ? last[0] : A4_SECTION;
  const report = places.includes(PLACE.report) ? '' : place(PLACE.report);
  const adds = appendices && !places.includes(PLACE.appendices);
  const tail = adds ? `${broken(own)}${place(PLACE.appendices)}${turned(own)}` : own;
  xml = `${xml.slice(0, hasOwn ? last.index : end)}${report}${tail}${xml.slice(end)}`;
  if (!appendices && places.includes(PLACE.appendices)) xml = withoutAppendices(xml);
  const at = (name: string): PageFormat => pageOfSection(sectionAt(xml, xml.indexOf(place(name))));
  return { xml, page: at(PLACE.report), appendixPage: at(PLACE.appendices) };
}

/** Why the places for blocks cannot be used where they stand; null: they can. */
export function misplaced(body: string, frames: readonly string[]): 'placeTwice' | 'placeInside' | null {
  for (const name of Object.values(PLACE)) {
    const count = placesIn(body).filter((found) => found === name).length;
    const open = placesIn(openGround(body)).filter((found) => found === name).length;
    if (count > 1) return 'placeTwice';
    if (count !== open || frames.some((xml) => placesIn(xml).includes(name))) return 'placeInside';
  }
  return null;
}
