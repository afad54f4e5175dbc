import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../electron/export/docx/render.ts';
import { SMALL } from './fixtures.ts';
import { contrast } from './lint-xml.ts';
import { lint } from './lint.ts';

let whole = new Uint8Array();
beforeAll(async () => {
  whole = new Uint8Array(await renderDocx(SMALL, { pageNumbers: 'none' }));
}, 30_000);

/** The file with one part changed; a change that changes nothing would test nothing. */
function corrupt(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(whole);
  const before = strFromU8(parts[part]!);
  const after = change(before);
  if (after === before) throw new Error(`The corruption of ${part} changed nothing`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const rulesOf = (bytes: Uint8Array): string[] => [...new Set(lint(bytes).map((finding) => finding.rule))];
const DOC = 'word/document.xml';

const CORRUPTIONS: readonly (readonly [string, string, string, (xml: string) => string])[] = [
  ['a control character', 'xml-character', DOC, (xml) => xml.replace('Löneutbetalning', 'Löne\u0002utbetalning')],
  ['U+FFFE in the text', 'xml-character', DOC, (xml) => xml.replace('Löneutbetalning', 'Löne\uFFFEutbetalning')],
  ['XML that is not well-formed', 'xml', DOC, (xml) => xml.replace('</w:body>', '')],
  ['a width with decimals', 'decimal', DOC, (xml) => xml.replace(/<w:gridCol w:w="(\d+)"/, '<w:gridCol w:w="$1.5"')],
  ['a colour with #', 'colour', DOC, (xml) => xml.replace('w:fill="9C1420"', 'w:fill="#9C1420"')],
  ['NaN in an attribute', 'value', DOC, (xml) => xml.replace(/<w:gridCol w:w="\d+"/, '<w:gridCol w:w="NaN"')],
  ['an undefined style', 'style', DOC, (xml) => xml.replace('w:pStyle w:val="Kalla"', 'w:pStyle w:val="Borta"')],
  ['a style of the wrong type', 'style-type', DOC, (xml) => xml.replace('w:pStyle w:val="Kalla"', 'w:pStyle w:val="Rapporttabell"')],
  ['a missing list', 'numbering', DOC, (xml) => xml.replace(/<w:numId w:val="[1-9]\d*"/, '<w:numId w:val="99"')],
  ['two bookmarks with one id', 'bookmark-id', DOC, (xml) => xml.replace(/(<w:bookmarkStart [^>]*w:id=")\d+"/g, '$17"')],
  ['a bookmark without end', 'bookmark-end', DOC, (xml) => xml.replace(/<w:bookmarkEnd [^>]*\/>/, '')],
  ['a bookmark name with a hyphen', 'bookmark-name', DOC, (xml) => xml.replace('w:name="_Ref_tabell_1"', 'w:name="ref-tabell"')],
  ['a cross reference to nothing', 'cross-reference', DOC, (xml) => xml.replace('REF _Ref_tabell_1 ', 'REF _Ref_tabell_99 ')],
  [
    'a cross reference with the wrong number',
    'cached-reference',
    DOC,
    (xml) => xml.replace(/(REF _Ref_tabell_1 [\s\S]*?>)Tabell 1</, '$1Tabell 4<'),
  ],
  ['captions out of order', 'sequence', DOC, (xml) => xml.replace(/(SEQ Tabell [\s\S]*?<w:t[^>]*>)1</, '$13<')],
  ['a link to nothing', 'link-target', DOC, (xml) => xml.replace('w:anchor="_Ref_rubrik_1"', 'w:anchor="_Ref_borta"')],
  ['a field without end', 'field', DOC, (xml) => xml.replace('<w:fldChar w:fldCharType="end"/>', '')],
  [
    'a cell without paragraph',
    'cell',
    DOC,
    (xml) => xml.replace(/(<w:tc><w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)<w:p>(?:(?!<\/w:p>).)*<\/w:p>/, '$1'),
  ],
  ['a row with a cell too few', 'table', DOC, (xml) => xml.replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc><\/w:tr>/, '</w:tr>')],
  ['columns that do not add up', 'table-width', DOC, (xml) => xml.replace(/<w:gridCol w:w="(\d)/, '<w:gridCol w:w="1$1')],
  ['rows that may split', 'split-row', DOC, (xml) => xml.replace('<w:cantSplit/>', '')],
  ['a footnote that is missing', 'footnote', DOC, (xml) => xml.replace('<w:footnoteReference w:id="2"', '<w:footnoteReference w:id="42"')],
  ['two drawings with one id', 'drawing-id', DOC, (xml) => xml.replace(/(<wp:docPr id=")\d+"/g, '$15"')],
  ['a raw tab in the text', 'raw-break', DOC, (xml) => xml.replace('Löneutbetalning', 'Löne\tutbetalning')],
  ['a placeholder', 'placeholder', DOC, (xml) => xml.replace('Löneutbetalning', 'undefined')],
  ['a chart without alternative text', 'a11y-alt', DOC, (xml) => xml.replace(/ descr="[^"]*"/, '')],
  ['an English alternative text', 'a11y-alt', DOC, (xml) => xml.replace(/ descr="[^"]*"/, ' descr="Column chart, Risks. 2025: jan 1."')],
  ['a table without header row', 'a11y-table', DOC, (xml) => xml.replace('<w:tblHeader/>', '')],
  ['a table without alternative text', 'a11y-table', DOC, (xml) => xml.replace(/<w:tblDescription [^>]*\/>/, '')],
  ['a heading level that is skipped', 'a11y-heading', DOC, (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading4"')],
  ['text that is too pale', 'a11y-contrast', DOC, (xml) => xml.replaceAll('w:color w:val="421A00"', 'w:color w:val="C47F14"')],
  ['empty paragraphs as space', 'a11y-empty', DOC, (xml) => xml.replace('</w:tbl>', '</w:tbl><w:p/><w:p/>')],
  ['a caption that may stand alone', 'keep', DOC, (xml) => xml.replace(/(<w:pStyle w:val="Caption"\/>)<w:keepNext\/>/, '$1')],
  ['an English document', 'a11y-language', 'word/styles.xml', (xml) => xml.replaceAll('sv-SE', 'en-US')],
  ['an English chart', 'a11y-language', 'word/charts/chart1.xml', (xml) => xml.replace('<c:lang val="sv-SE"/>', '<c:lang val="en-US"/>')],
  ['no title', 'a11y-title', 'docProps/core.xml', (xml) => xml.replace(/<dc:title>[^<]*/, '<dc:title>')],
  ['two titles', 'core-duplicate', 'docProps/core.xml', (xml) => xml.replace('<dc:title>', '<dc:title>A</dc:title><dc:title>')],
  ['a bad date', 'core-date', 'docProps/core.xml', (xml) => xml.replace('2026-01-20T09:00:00Z', '20 januari')],
  ['a relation to nothing', 'relation-target', 'word/_rels/document.xml.rels', (xml) => xml.replace('footnotes.xml', 'borta.xml')],
  [
    'a part without content type',
    'content-type',
    '[Content_Types].xml',
    (xml) => xml.replace(/<Override [^>]*footnotes[^>]*>/, '').replace(/<Default [^>]*Extension="xml"[^>]*>/, ''),
  ],
];

describe('the linter', () => {
  it('finds nothing in a whole file', () => {
    expect(lint(whole)).toEqual([]);
  });

  it.each(CORRUPTIONS)('catches %s', (_, rule, part, change) => {
    expect(rulesOf(corrupt(part, change))).toContain(rule);
  });

  it('catches a part that nothing leads to, and an order readers stumble on', () => {
    const parts = unzipSync(whole);
    expect(rulesOf(zipSync({ 'a.xml': strToU8('<a/>'), ...parts }))).toEqual(expect.arrayContaining(['orphan', 'zip-order']));
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2);
  });
});
