import { strToU8 } from 'fflate';
import type { Unzipped } from 'fflate';
import { edit } from '../finish.ts';
import type { PageFormat } from '../page.ts';
import { STYLE } from '../styles.ts';
import { SECTION } from './body.ts';
import { BODY, framesOf, PARAGRAPH, placesIn, STYLES, TYPES, xmlOf } from './parts.ts';

/** Places that we put into headers and footers ourselves. */
export const FRAME = { state: 'uppgifter', draft: 'utkast' } as const;

const RELS = 'word/_rels/document.xml.rels';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const line = (style: string, name: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>{{${name}}}</w:t></w:r></w:p>`;
const field = (code: string): string => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

/** A new header or footer, known to the package; answers the reference that a section takes. */
function addFrame(
  parts: Unzipped,
  kind: 'header' | 'footer',
  { file, content }: { readonly file: string; readonly content: string },
): string {
  const root = kind === 'header' ? 'hdr' : 'ftr';
  parts[`word/${file}.xml`] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`,
  );
  refer(parts, kind, file);
  return `<w:${kind}Reference w:type="default" r:id="rId${file}"/>`;
}

function refer(parts: Unzipped, kind: 'header' | 'footer', file: string): void {
  const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
  edit(parts, TYPES, (xml) => xml.replace('</Types>', `<Override PartName="/word/${file}.xml" ContentType="${type}"/></Types>`));
  edit(parts, RELS, (xml) =>
    xml.replace('</Relationships>', `<Relationship Id="rId${file}" Type="${R}/${kind}" Target="${file}.xml"/></Relationships>`),
  );
}

/** References stand first in a section. */
const withReference = (section: string, reference: string): string =>
  section.endsWith('/>') && !section.includes('</w:sectPr>')
    ? `${section.slice(0, -2)}>${reference}</w:sectPr>`
    : section.replace(/^<w:sectPr\b[^>]*>/, (open) => `${open}${reference}`);

/** A template without a footer gets one with page numbers: the report must say which state of the registers it tells of. */
function addFooter(parts: Unzipped, page: PageFormat): void {
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${page.textWidth}"/></w:tabs>`;
  const numbers = `<w:r><w:tab/></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> (</w:t></w:r>${field('NUMPAGES')}<w:r><w:t>)</w:t></w:r>`;
  const content = `<w:p><w:pPr><w:pStyle w:val="${STYLE.footer}"/>${tabs}</w:pPr><w:r><w:t>{{${FRAME.state}}}</w:t></w:r>${numbers}</w:p>`;
  const reference = addFrame(parts, 'footer', { file: 'footerUppgifter', content });
  edit(parts, BODY, (xml) => xml.replace(SECTION, (section) => withReference(section, reference)));
}

/** Every footer says which state of the registers the figures come from, every header of a draft that it is one. Answers whether there is a header. */
export function prepareFrames(parts: Unzipped, { page, draft }: { readonly page: PageFormat; readonly draft: boolean }): boolean {
  const headers = framesOf(parts, 'header');
  const footers = framesOf(parts, 'footer');
  const isUsed = /<w:footerReference\b[^>]*w:type="default"/.test(xmlOf(parts, BODY));
  for (const path of footers)
    edit(parts, path, (xml) =>
      placesIn(xml).includes(FRAME.state) ? xml : xml.replace(/<\/w:ftr>\s*$/, `${line(STYLE.footer, FRAME.state)}</w:ftr>`),
    );
  if (!isUsed) addFooter(parts, page);
  if (draft)
    for (const path of headers) edit(parts, path, (xml) => xml.replace(/<\/w:hdr>\s*$/, `${line(STYLE.tableEnd, FRAME.draft)}</w:hdr>`));
  // A header that no page uses shows no watermark.
  return /<w:headerReference\b[^>]*w:type="default"/.test(xmlOf(parts, BODY));
}

/** What stands behind the tab stops in a paragraph's properties. */
const AFTER_TABS =
  /<w:(?:suppressAutoHyphens|kinsoku|wordWrap|overflowPunct|topLinePunct|autoSpaceDE|autoSpaceDN|bidi|adjustRightInd|snapToGrid|spacing|ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\b|<\/w:pPr>/;
const stopsIn = (xml: string): readonly string[] => [...xml.matchAll(/<w:tab\b[^>]*w:pos="(\d+)"/g)].map((match) => match[1] ?? '');
const styleXml = (styles: string, id: string): string =>
  new RegExp(`<w:style\\b[^>]*w:styleId="${id}"[\\s\\S]*?</w:style>`).exec(styles)?.[0] ?? '';

/** As many stops as the paragraph has tabs, evenly spread, the last at the right margin; those of its style no longer count. */
function spread(paragraph: string, styles: string, width: number): string {
  const count = paragraph.split('<w:tab/>').length - 1;
  const properties = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(paragraph)?.[0];
  if (count === 0 || properties === undefined) return paragraph;
  const stops = Array.from({ length: count }, (_, index) => Math.round((width * (index + 1)) / count));
  const cleared = stopsIn(styleXml(styles, /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1] ?? '')).filter(
    (at) => !stops.includes(Number(at)),
  );
  const tabs = [
    ...cleared.map((at) => `<w:tab w:val="clear" w:pos="${at}"/>`),
    ...stops.map((at) => `<w:tab w:val="${at === width ? 'right' : 'center'}" w:pos="${at}"/>`),
  ];
  const bare = properties.replace(/<w:tabs>[\s\S]*?<\/w:tabs>/, '');
  return paragraph.replace(
    properties,
    bare.replace(AFTER_TABS, (next) => `<w:tabs>${tabs.join('')}</w:tabs>${next}`),
  );
}

/** Headers and footers of lying pages: copies whose text that stood at the right margin stands there again. */
export function turnFrames(parts: Unzipped, from: PageFormat, to: PageFormat): void {
  if (to.textWidth <= from.textWidth) return;
  const body = xmlOf(parts, BODY);
  const last = [...body.matchAll(SECTION)].at(-1);
  if (!last) return;
  let copies = 0;
  const section = last[0].replace(
    /<w:(header|footer)Reference\b[^>]*r:id="([^"]*)"[^>]*\/>/g,
    (reference, kind: 'header' | 'footer', id: string) => {
      const target = new RegExp(`<Relationship\\b(?=[^>]*\\bId="${id}")[^>]*\\bTarget="(?:/word/)?([^"]*)"`).exec(xmlOf(parts, RELS))?.[1];
      const xml = xmlOf(parts, `word/${target}`);
      if (!xml.includes('<w:tab/>')) return reference;
      const file = `${kind}Liggande${(copies += 1)}`;
      const own = parts[`word/_rels/${target}.rels`];
      if (own) parts[`word/_rels/${file}.xml.rels`] = own;
      parts[`word/${file}.xml`] = strToU8(xml.replace(PARAGRAPH, (paragraph) => spread(paragraph, xmlOf(parts, STYLES), to.textWidth)));
      refer(parts, kind, file);
      return reference.replace(`"${id}"`, `"rId${file}"`);
    },
  );
  edit(parts, BODY, (given) => given.slice(0, last.index) + section + given.slice(last.index + last[0].length));
}
